import { orderedCompetencies, type Id } from '@tegu/core';
import type { JSX } from 'react';
import { ActionMenu, type MenuGroup } from '../controls/action-menu.tsx';
import { useWords } from '../messages/words.tsx';
import { useNames } from '../session/names.ts';
import { useAnswer } from '../session/session-context.tsx';
import type { ChosenRows } from './use-chosen-rows.ts';

interface ChosenBarProps {
  readonly competency: Id;
  readonly chosen: ChosenRows;
}

/** What can be done with the rows that are chosen, for mouse and finger. It takes the place of the row that is not there yet. */
export function ChosenBar({ competency, chosen }: ChosenBarProps): JSX.Element {
  const words = useWords();
  const name = useNames();
  const others = useAnswer(orderedCompetencies, '').filter(({ id }) => id !== competency);
  const count = chosen.ids.length;
  const steps: MenuGroup = {
    id: 'step',
    entries: [
      { id: 'up', label: words('competencies.up'), end: 'Alt ↑', onAction: () => chosen.moveBy(-1) },
      { id: 'down', label: words('competencies.down'), end: 'Alt ↓', onAction: () => chosen.moveBy(1) },
    ],
  };
  const away: MenuGroup = {
    id: 'away',
    heading: words('competencies.deed.moveTo'),
    entries: others.map((other) => {
      const called = name(other.name, 'competencies.unnamed');
      return { id: other.id, label: called, onAction: () => chosen.moveTo(other.id, called) };
    }),
  };
  return (
    <div className="tegu-chosen-bar" role="group" aria-label={words('competencies.rows.bar')}>
      <span className="count">{words('competencies.rows.chosen', { count })}</span>
      {count > 0 && (
        <>
          <ActionMenu
            label={words('competencies.rows.move')}
            className="tegu-link"
            groups={others.length > 0 ? [steps, away] : [steps]}
          >
            {words('competencies.rows.move')}
          </ActionMenu>
          <button type="button" className="tegu-link" onClick={chosen.duplicate}>
            {words('competencies.duplicate')}
          </button>
          <button type="button" className="tegu-link" onClick={chosen.remove}>
            {words('competencies.delete')}
          </button>
        </>
      )}
      <button type="button" className="tegu-link done" onClick={chosen.leave}>
        {words('competencies.rows.done')}
      </button>
    </div>
  );
}
