import { commands, packFor, type Finding, type Rule, type RuleLevel } from '@tegu/core';
import type { JSX } from 'react';
import { CheckBox } from '../../controls/check-box.tsx';
import { useRuleMessages } from '../../content/rule-messages.tsx';
import { useLanguageNames } from '../../languages/language-names.ts';
import { useWords } from '../../messages/words.tsx';
import { useContentLanguages, useSession, useSessionState } from '../../session/session-context.tsx';
import { useUndoToast } from '../../session/undo-toast.tsx';
import { Diamond } from '../diamond.tsx';

/** Every check with what it looks for and why; each is on or off for the whole model. */
export function RulesList({ findings }: { readonly findings: readonly Finding[] }): JSX.Element {
  const words = useWords();
  const session = useSession();
  const toast = useUndoToast();
  const nameOfLanguage = useLanguageNames();
  const languages = useContentLanguages();
  const rules = [...session.checks.rules.values()];
  const { packs } = session.checks.derivation;
  const canRead = (rule: Rule, language: string): boolean => {
    const pack = packFor(packs, language);
    return rule.languages.length === 0 || (pack !== undefined && rule.languages.includes(pack.language));
  };
  const levels = useSessionState(({ settings }) => settings.rules);
  const off = rules.filter(({ id }) => levels.get(id) === 'off');
  const turnAllOn = (): void => {
    const done = session.runTogether('turn-on-checks', (step) => {
      for (const { id } of off) step(commands['set-rule'], { rule: id, severity: null });
    });
    if (done === true) toast(words('wording.checks.allTurnedOn'));
  };
  return (
    <details className="more-about checks">
      <summary>{words('wording.checks', { on: rules.length - off.length, all: rules.length })}</summary>
      <p className="tegu-small tegu-muted">{words('wording.checks.hint')}</p>
      {languages
        .map((language) => ({ language, count: rules.filter((rule) => canRead(rule, language)).length }))
        .filter(({ count }) => count < rules.length)
        .map(({ language, count }) => (
          <p key={language} className="tegu-small">
            {words('wording.checks.speak', {
              language: nameOfLanguage(language),
              count,
              all: rules.length,
            })}
          </p>
        ))}
      <ul>
        {rules.map((rule) => (
          <RuleItem
            key={rule.id}
            rule={rule}
            level={levels.get(rule.id)}
            count={findings.filter((finding) => finding.rule === rule.id).length}
          />
        ))}
      </ul>
      {off.length > 1 && !session.readOnly && (
        <button type="button" className="tegu-button" onClick={turnAllOn}>
          {words('wording.checks.allOn')}
        </button>
      )}
    </details>
  );
}

interface RuleItemProps {
  readonly rule: Rule;
  readonly level: RuleLevel | undefined;
  readonly count: number;
}

function RuleItem({ rule, level, count }: RuleItemProps): JSX.Element {
  const words = useWords();
  const session = useSession();
  const toast = useUndoToast();
  const messages = useRuleMessages()[rule.id];
  const title = messages?.title ?? rule.id;
  const isOff = level === 'off';
  const severity = level === undefined || level === 'off' ? rule.severity : level;
  const isReviewOnly = level === undefined && rule.strictness === 'review';
  const turn = (isOn: boolean): void => {
    const done = session.run(commands['set-rule'], { rule: rule.id, severity: isOn ? null : 'off' });
    if (done === true) toast(words(isOn ? 'wording.checks.turnedOn' : 'content.turnedOff', { rule: title }));
  };
  const facts = [
    ...(isReviewOnly ? [words('wording.checks.reviewOnly')] : []),
    ...(isOff ? [] : [words('wording.checks.found', { count })]),
  ];
  return (
    <li className={isOff ? 'off' : undefined}>
      <CheckBox label={title} isChecked={!isOff} isDisabled={session.readOnly} onChange={turn} />
      <p>{messages?.about}</p>
      <p className="facts tegu-tiny tegu-muted">
        <span className="tegu-found">
          <Diamond severity={severity} /> {words(`content.severity.${severity}`)}
        </span>
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
    </li>
  );
}
