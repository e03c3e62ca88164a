import { isAtLeast, textsFoundIn, type Finding } from '@tegu/core';
import { useMemo, type JSX } from 'react';
import { useRuleMessages } from '../../content/rule-messages.tsx';
import { useWords } from '../../messages/words.tsx';
import { useSession, useSessionState } from '../../session/session-context.tsx';
import { FindingLink } from './finding-link.tsx';

/** In how many texts something was found, and the one thing to look at next: the heaviest, in the order of the model. */
export function NextFinding({ findings }: { readonly findings: readonly Finding[] }): JSX.Element | null {
  const words = useWords();
  const { checks } = useSession();
  const model = useSessionState((state) => state.model);
  const messages = useRuleMessages();
  const { found, read } = useMemo(
    // The counts are of the model as it is, of which the checks know.
    () => (model === checks.model ? textsFoundIn(checks, findings) : { found: 0, read: 0 }),
    [model, checks, findings],
  );
  const next =
    findings.find(({ severity }) => isAtLeast(severity, 'fix')) ??
    findings.find(({ severity }) => isAtLeast(severity, 'consider')) ??
    findings[0];
  if (!next) return null;
  return (
    <div className="next">
      <p className="tegu-lead">{words(found === 0 ? 'wording.clean' : 'wording.found', { found, read })}</p>
      <p className="thing">
        <span className="tegu-muted">{words('wording.next')}</span> {messages[next.rule]?.title ?? next.rule}
        <span className="only-wide"> · </span>
        <FindingLink finding={next} />
      </p>
      <p className="tegu-tiny tegu-muted only-wide">{words('wording.keys')}</p>
    </div>
  );
}
