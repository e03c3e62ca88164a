import type { Finding, Severity } from '@tegu/core';
import type { JSX } from 'react';
import { Diamond } from '../check/diamond.tsx';
import { useWords } from '../messages/words.tsx';

const SEVERITIES: readonly Severity[] = ['fix', 'consider', 'tip'];

/** How many findings there are of the heaviest kind, as a diamond with a number; nothing where there are none. */
export function FindingChip({ findings }: { readonly findings: readonly Finding[] }): JSX.Element | null {
  const words = useWords();
  const heaviest = SEVERITIES.find((severity) => findings.some((finding) => finding.severity === severity));
  if (!heaviest) return null;
  return (
    <span className="tegu-finding-chip">
      <Diamond severity={heaviest} />
      <span aria-hidden>{findings.length}</span>
      <span className="tegu-unseen">{words('content.count', { count: findings.length })}</span>
    </span>
  );
}
