import type { RecordByType } from '@tegu/core';
import type { JSX } from 'react';
import { useWords } from '../messages/words.tsx';
import { LevelMark } from './level-mark.tsx';
import type { ReadLevel } from './read-levels.ts';
import { Written } from './written.tsx';

type Descriptor = RecordByType['descriptor'];

/** So many levels have room beside each other on a sheet of paper. */
const BESIDE = 4;

interface LevelTableProps {
  readonly levels: readonly ReadLevel[];
  readonly descriptors: readonly Descriptor[];
}

/** What the competency looks like at each level: side by side, or one under the other where there are many. */
export function LevelTable({ levels, descriptors }: LevelTableProps): JSX.Element {
  const words = useWords();
  const rows = levels.map((level) => ({
    id: level.id,
    mark: <LevelMark level={level} />,
    text: (
      <Written
        texts={descriptors.find((descriptor) => descriptor.level === level.id)?.text ?? {}}
        unwritten={words('foundation.unworded')}
      />
    ),
  }));
  if (levels.length > BESIDE) {
    return (
      <table className="levels stacked">
        <thead>
          <tr>
            <th scope="col">{words('competencies.deed.level')}</th>
            <th scope="col">{words('read.level.description')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, mark, text }) => (
            <tr key={id}>
              <th scope="row">{mark}</th>
              <td>{text}</td>
            </tr>
          ))}
        </tbody>
      </table>
    );
  }
  return (
    <table className="levels beside">
      <thead>
        <tr>
          {rows.map(({ id, mark }) => (
            <th key={id} scope="col">
              {mark}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          {rows.map(({ id, mark, text }) => (
            <td key={id}>
              <span className="narrow" aria-hidden data-copy="no">
                {mark}
              </span>
              {text}
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
