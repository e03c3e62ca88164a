import { orderedCompetencies, type Id } from '@tegu/core';
import type { JSX } from 'react';
import { useWords } from '../messages/words.tsx';
import { useNamed } from '../session/names.ts';
import { useAnswer } from '../session/session-context.tsx';
import { ChosenBar } from './chosen-bar.tsx';
import type { ChosenRows } from './use-chosen-rows.ts';

interface ChosenRowsBarProps {
  readonly competency: Id;
  readonly chosen: ChosenRows;
}

/** What can be done with rows that are chosen. It takes the place of the row that is not there yet. */
export function ChosenRowsBar({ competency, chosen }: ChosenRowsBarProps): JSX.Element {
  const words = useWords();
  const named = useNamed();
  const others = useAnswer(orderedCompetencies, '').filter(({ id }) => id !== competency);
  const count = chosen.ids.length;
  return (
    <ChosenBar
      label={words('competencies.rows.bar')}
      said={words('competencies.rows.chosen', { count })}
      count={count}
      onStep={chosen.moveBy}
      away={{
        id: 'away',
        heading: words('competencies.deed.moveTo'),
        entries: others.map((other) => {
          const { text, lang } = named(other.name, 'competencies.unnamed');
          return { id: other.id, label: text, lang, onAction: () => chosen.moveTo(other.id, text) };
        }),
      }}
      onDuplicate={chosen.duplicate}
      onRemove={chosen.remove}
      onLeave={chosen.leave}
    />
  );
}
