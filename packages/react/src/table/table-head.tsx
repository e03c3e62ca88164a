import type { CSSProperties, JSX } from 'react';
import type { TableColumn } from './columns.ts';

interface TableHeadProps {
  readonly columns: readonly TableColumn[];
  readonly style: CSSProperties;
}

/** The heads of the columns; they stay in sight. */
export function TableHead({ columns, style }: TableHeadProps): JSX.Element {
  return (
    <div role="rowgroup" className="head">
      <div role="row" aria-rowindex={1} className="row" style={style}>
        {columns.map(({ key, label, level }, i) => (
          <div key={key} role="columnheader" aria-colindex={i + 1} className="cell">
            {level ? (
              <span className="tegu-level">
                <i data-step={level.step}>{level.rank}</i>
                <span lang={level.lang}>{level.name}</span>
              </span>
            ) : (
              label
            )}
          </div>
        ))}
      </div>
    </div>
  );
}
