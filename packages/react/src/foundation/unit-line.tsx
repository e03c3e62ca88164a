import { commands } from '@tegu/core';
import type { JSX } from 'react';
import { useWords } from '../messages/words.tsx';
import { useSession } from '../session/session-context.tsx';
import type { Unit } from './listed.ts';

const LINES = ['frontline', 'support'] as const;

/** Whether a unit meets external customers or works behind those who do. */
export function UnitLine({ unit, name }: { readonly unit: Unit; readonly name: string }): JSX.Element {
  const words = useWords();
  const session = useSession();
  return (
    <select
      className="tegu-select"
      aria-label={words('foundation.unit.line', { name })}
      value={unit.line ?? ''}
      disabled={session.readOnly}
      onChange={({ currentTarget: { value } }) =>
        session.run(commands['set-field'], {
          id: unit.id,
          field: 'line',
          value: value === '' ? null : value,
        })
      }
    >
      {LINES.map((line) => (
        <option key={line} value={line}>
          {words(`roles.section.${line}`)}
        </option>
      ))}
      <option value="">{words('roles.section.unplaced')}</option>
    </select>
  );
}
