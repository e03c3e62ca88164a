import { competencyFocus, type Id } from '@tegu/core';
import type { JSX } from 'react';
import { StateMark } from '../controls/state-mark.tsx';
import { useWords } from '../messages/words.tsx';
import { PlaceLink } from '../places/place-link.tsx';
import { FOCUS_SHAPES } from '../roles/focus-mark.tsx';
import { Name } from '../session/name.tsx';
import { useAnswer, useRecord } from '../session/session-context.tsx';
import { useSentence } from './sentence.ts';
import { Waiving } from './waiving.tsx';

/** A competency: does the customer show in it, and in which sentence? */
export function CompetencyFocusRow({ id }: { readonly id: Id }): JSX.Element | null {
  const words = useWords();
  const competency = useRecord(id, 'competency');
  const { state, sentences } = useAnswer(competencyFocus, id);
  const said = useSentence(sentences[0] ?? null);
  if (!competency) return null;
  return (
    <li className="focus-row">
      <PlaceLink className="nm" to={{ place: 'competencies', item: id }}>
        <Name of={competency.name} unnamed="roles.unnamedCompetency" />
      </PlaceLink>
      <span className="tegu-state">
        <StateMark shape={FOCUS_SHAPES[state]} />
        {words(`check.focus.${state}`)}
      </span>
      <div>
        {said && <p className="tegu-quote">{words('check.quote', { text: said.text })}</p>}
        {(state === 'notShown' || state === 'none') && (
          <Waiving subject={id} aspect="customer" label={words('check.sayWhyNot')} />
        )}
      </div>
    </li>
  );
}
