import type { JSX } from 'react';
import { useWords } from '../messages/words.tsx';
import type { Label } from './drawing.ts';
import type { GridCell, GridPicture } from './grid-picture.ts';
import type { RolePicture } from './role-picture.ts';

/** What a grid shows, as a table: every cell says in words what its colour and sign say. */
export function GridTable({ grid }: { readonly grid: GridPicture }): JSX.Element {
  const words = useWords();
  const columns = grid.sections.flatMap((section) => section.columns);
  return (
    <table className="tegu-picture-table">
      <caption>{grid.title.text}</caption>
      <thead>
        <tr>
          <th scope="col">{grid.rowsAre ? <Said label={grid.rowsAre} /> : words('check.competency')}</th>
          {columns.map((column, i) => (
            <th key={i} scope="col">
              <Said label={column} />
            </th>
          ))}
        </tr>
      </thead>
      {grid.groups.map((group, g) => (
        <tbody key={g}>
          {group.label && (
            <tr>
              <th colSpan={columns.length + 1} scope="rowgroup" className="group">
                <Said label={group.label} />
              </th>
            </tr>
          )}
          {group.rows.map((row, r) => (
            <tr key={r}>
              <th scope="row">
                <Said label={row.name} />
              </th>
              {row.sentence ? (
                <td colSpan={columns.length}>
                  <Said label={row.sentence} />
                </td>
              ) : (
                row.cells.map((cell, c) => <td key={c}>{inTable(cell)}</td>)
              )}
            </tr>
          ))}
        </tbody>
      ))}
      {grid.foot && (
        <tfoot>
          <tr>
            <th scope="row">
              <Said label={grid.foot.label} />
            </th>
            {grid.foot.counts.map(({ count }, i) => (
              <td key={i}>{count}</td>
            ))}
          </tr>
        </tfoot>
      )}
    </table>
  );
}

function inTable({ lead, label, inTable: told }: GridCell): JSX.Element {
  if (told !== undefined) return <>{told}</>;
  return (
    <>
      {lead !== undefined && `${lead} `}
      <Said label={label} />
    </>
  );
}

/** A role's profile as a table. */
export function RoleTable({ picture }: { readonly picture: RolePicture }): JSX.Element {
  const words = useWords();
  return (
    <table className="tegu-picture-table of-role">
      <caption>
        <Said label={picture.title} />
      </caption>
      <thead>
        <tr>
          <th scope="col">{words('check.competency')}</th>
          <th scope="col">{picture.targetWord.text}</th>
          <th scope="col">{picture.entryWord.text}</th>
        </tr>
      </thead>
      {picture.groups.map((group, g) => (
        <tbody key={g}>
          <tr>
            <th colSpan={3} scope="rowgroup" className="group">
              <Said label={group.label} />
            </th>
          </tr>
          {group.rows.map(({ name, target, entry }, r) => (
            <tr key={r}>
              <th scope="row">
                <Said label={name} />
              </th>
              <td>
                <Said label={target?.label ?? picture.undecided} />
              </td>
              <td>{entry ? <Said label={entry.label} /> : words('roles.entry.none')}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Said({ label: { text, lang } }: { readonly label: Label }): JSX.Element {
  return <span lang={lang}>{text}</span>;
}
