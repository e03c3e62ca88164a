import { competencyFocus, sentencesOf, type Id } from '@tegu/core';
import type { JSX } from 'react';
import { StateMark } from '../controls/state-mark.tsx';
import { useWords } from '../messages/words.tsx';
import { PlaceLink } from '../places/place-link.tsx';
import { FOCUS_SHAPES } from '../roles/focus-mark.tsx';
import { Name } from '../session/name.tsx';
import { useNames } from '../session/names.ts';
import { useAnswer, useRecord } from '../session/session-context.tsx';
import { MarkSentence } from './focus-mark-sentence.tsx';
import { useSentence } from './sentence.ts';
import { Waiving } from './waiving.tsx';

/** A competency: does the customer show in it, and in which sentences? Where in none, the ways out stand here. */
export function CompetencyFocusRow({ id }: { readonly id: Id }): JSX.Element | null {
  const words = useWords();
  const name = useNames();
  const competency = useRecord(id, 'competency');
  const { state, sentences } = useAnswer(competencyFocus, id);
  const all = useAnswer(sentencesOf, id);
  if (!competency) return null;
  const [first, ...others] = sentences;
  const called = name(competency.name, 'roles.unnamedCompetency');
  return (
    <li className="focus-row">
      <PlaceLink className="nm" to={{ place: 'competencies', item: id }}>
        <Name of={competency.name} unnamed="roles.unnamedCompetency" />
      </PlaceLink>
      <span className="tegu-state">
        <StateMark shape={FOCUS_SHAPES[state]} />
        {words(`check.focus.${state}`)}
      </span>
      <div className="tegu-focus">
        {first !== undefined && <Quote sentence={first} />}
        {others.length > 0 && (
          <details>
            <summary>{words('check.focus.more', { count: others.length })}</summary>
            {others.map((sentence) => (
              <Quote key={sentence} sentence={sentence} />
            ))}
          </details>
        )}
        {first === undefined && (
          <div className="acts">
            {state !== 'none' && <MarkSentence sentences={all} about={called} />}
            <Waiving subject={id} aspect="customer" label={words('check.sayWhyNot')} />
          </div>
        )}
      </div>
    </li>
  );
}

function Quote({ sentence }: { readonly sentence: Id }): JSX.Element | null {
  const words = useWords();
  const said = useSentence(sentence);
  return said ? <p className="tegu-quote">{words('check.quote', { text: said.text })}</p> : null;
}
