import { inBranch, missingCount, writtenCount } from '@tegu/core';
import { useEffect, useId, useRef, useState, type JSX } from 'react';
import { useWords } from '../messages/words.tsx';
import { useAnswer, useSession, useSessionState } from '../session/session-context.tsx';
import { useLanguageNames } from './language-names.ts';
import { MissingList, type LeadTo } from './missing-list.tsx';

interface LanguageItemProps {
  readonly language: string;
  readonly isFirst: boolean;
  readonly isOnly: boolean;
  readonly onLead: LeadTo;
  readonly onFirst: () => void;
  readonly onTakeOut: () => void;
}

/** One language of the model: what it misses, and what can be done with it. */
export function LanguageItem(props: LanguageItemProps): JSX.Element {
  const { language, isFirst, isOnly, onLead, onFirst, onTakeOut } = props;
  const words = useWords();
  const { readOnly } = useSession();
  const name = useLanguageNames()(language);
  const root = useSessionState(({ model }) => model.root);
  const missing = useAnswer(missingCount, inBranch(language, root));
  const [isAsked, ask] = useState(false);
  const [isListed, list] = useState(false);
  const listed = useId();
  const act = (what: 'makeFirst' | 'takeOut'): string =>
    words('languages.ofLanguage', { act: words(`languages.${what}`), name });
  const count = words('languages.missing', { count: missing });
  const opener = useRef<HTMLButtonElement>(null);
  const keep = (): void => {
    ask(false);
    // The button that asked stands here again once this is drawn.
    requestAnimationFrame(() => opener.current?.focus());
  };
  return (
    <li>
      <div className="language" tabIndex={-1} data-language={language}>
        <p className="name">
          {name}
          {isFirst && !isOnly && <small>{words('languages.first')}</small>}
        </p>
        <p className="missing">
          {missing === 0 && !isListed ? (
            <span className="tegu-muted">{words('languages.nothingMissing')}</span>
          ) : (
            <button
              type="button"
              className="tegu-link"
              aria-label={`${count}: ${name}`}
              aria-expanded={isListed}
              aria-controls={listed}
              onClick={() => list(!isListed)}
            >
              {count}
            </button>
          )}
        </p>
        {!readOnly && !isOnly && (
          <p className="acts">
            {!isFirst && (
              <button
                type="button"
                className="tegu-button quiet"
                aria-label={act('makeFirst')}
                onClick={onFirst}
              >
                {words('languages.makeFirst')}
              </button>
            )}
            <button
              type="button"
              ref={opener}
              className="tegu-button quiet"
              aria-label={act('takeOut')}
              aria-expanded={isAsked}
              onClick={() => ask(true)}
            >
              {words('languages.takeOut')}
            </button>
          </p>
        )}
      </div>
      {isAsked && <TakingOut language={language} name={name} onTakeOut={onTakeOut} onKeep={keep} />}
      <div id={listed}>{isListed && <MissingList language={language} onLead={onLead} />}</div>
    </li>
  );
}

interface TakingOutProps {
  readonly language: string;
  readonly name: string;
  readonly onTakeOut: () => void;
  readonly onKeep: () => void;
}

/** Asks once more, and says how many texts the language has and that none of them is lost. */
function TakingOut({ language, name, onTakeOut, onKeep }: TakingOutProps): JSX.Element {
  const words = useWords();
  const root = useSessionState(({ model }) => model.root);
  const count = useAnswer(writtenCount, inBranch(language, root));
  const confirm = useRef<HTMLButtonElement>(null);
  useEffect(() => confirm.current?.focus(), []);
  return (
    <div className="asked" role="group" aria-label={words('languages.takeOut.yes')}>
      <p>{words('languages.takeOut.ask', { name, count })}</p>
      <p className="acts">
        <button type="button" ref={confirm} className="tegu-button" onClick={onTakeOut}>
          {words('languages.takeOut.yes')}
        </button>
        <button type="button" className="tegu-button quiet" onClick={onKeep}>
          {words('languages.takeOut.no')}
        </button>
      </p>
    </div>
  );
}
