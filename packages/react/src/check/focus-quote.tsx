import type { Id } from '@tegu/core';
import type { JSX } from 'react';
import { useWords } from '../messages/words.tsx';
import { useLevels } from '../roles/levels.ts';
import { stateWords, useRequirement } from '../roles/requirement-state.ts';
import { useNames } from '../session/names.ts';
import { useRecord } from '../session/session-context.tsx';
import { useSentence } from './sentence.ts';

interface FocusQuoteProps {
  readonly sentence: Id;
  /** The competency that it stands under; null for what a value means in the role. */
  readonly competency: Id | null;
  readonly role: Id;
}

/** A deed in which the customer shows, and where it stands: competency and target level, or the value. */
export function FocusQuote({ sentence, competency, role }: FocusQuoteProps): JSX.Element | null {
  const words = useWords();
  const said = useSentence(sentence);
  if (!said) return null;
  return (
    <figure className="quote">
      <blockquote className="tegu-quote">{words('check.quote', { text: said.text })}</blockquote>
      <figcaption>
        {competency === null ? (
          <FromValue meaning={sentence} />
        ) : (
          <FromCompetency competency={competency} role={role} />
        )}
      </figcaption>
    </figure>
  );
}

function FromCompetency({ competency, role }: { readonly competency: Id; readonly role: Id }): JSX.Element {
  const words = useWords();
  const name = useNames();
  const record = useRecord(competency, 'competency');
  const levels = useLevels(competency);
  const state = useRequirement(role, competency, levels);
  const called = name(record?.name, 'roles.unnamedCompetency');
  return <>{state.level ? `${called}, ${stateWords(state, words)}` : called}</>;
}

function FromValue({ meaning }: { readonly meaning: Id }): JSX.Element {
  const words = useWords();
  const name = useNames();
  const statement = useRecord(useRecord(meaning, 'valueMeaning')?.statement ?? null, 'statement');
  const value =
    statement?.kind === 'value' ? name(statement.title, 'roles.value.unnamed') : words('roles.brandPromise');
  return <>{words('check.focus.meaning', { value })}</>;
}
