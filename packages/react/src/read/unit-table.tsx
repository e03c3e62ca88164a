import type { JSX } from 'react';
import { useWords } from '../messages/words.tsx';
import { useModel } from '../session/session-context.tsx';
import { MeasureNotes } from './measure-notes.tsx';
import { Written } from './written.tsx';

/** The units, each with its part in the customer's experience. */
export function UnitTable(): JSX.Element {
  const words = useWords();
  const units = useModel((model) => model.children(model.root, 'unit'));
  return (
    <table className="units">
      <thead>
        <tr>
          <th scope="col">{words('read.unit')}</th>
          <th scope="col">{words('read.contribution')}</th>
        </tr>
      </thead>
      <tbody>
        {units.map(({ id, name, line, contribution }) => (
          <tr key={id}>
            <th scope="row">
              <p>
                <Written texts={name} unwritten={words('foundation.unit.unnamed')} />
              </p>
              {line !== null && <p className="about">{words(`roles.section.${line}`)}</p>}
            </th>
            <td>
              <p>
                <Written texts={contribution} unwritten={words('foundation.unworded')} />
              </p>
              <MeasureNotes of={id} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
