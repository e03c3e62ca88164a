import { scaleOfCompetency, defaultScale, type Id, type Model, type Texts } from '@tegu/core';
import { memo, type CSSProperties, type JSX, type NamedExoticComponent } from 'react';
import { NameNotes } from '../competencies/name-notes.tsx';
import { useWords } from '../messages/words.tsx';
import { Name } from '../session/name.tsx';
import { useContentLanguages, useModel, useSession } from '../session/session-context.tsx';
import { CellEditor, type After } from './cell-editor.tsx';
import { cellText, hasPlace, levelAt, shownLanguage } from './cell-text.ts';
import { ClampedText } from './clamped-text.tsx';
import type { TableColumn } from './columns.ts';

interface TableRowProps {
  /** The competency; null for the last row, which is not there yet. */
  readonly id: Id | null;
  readonly row: number;
  readonly columns: readonly TableColumn[];
  readonly chosenFrom: number | null;
  readonly chosenTo: number | null;
  /** The column that has the grid's tab stop. */
  readonly active: number | null;
  /** The column that is being written in, and with what it began. */
  readonly edited: number | null;
  readonly draft: string | null;
  readonly onCommit: (text: string | null, after: After) => void;
  readonly onCancel: () => void;
  readonly measure: ((element: HTMLElement | null) => void) | undefined;
  readonly tracks: CSSProperties;
  /** Where the row stands, in a table that is not drawn whole. */
  readonly start: number | undefined;
}

/** One competency as a row of cells. */
export const TableRow: NamedExoticComponent<TableRowProps> = memo(function TableRow({
  id,
  row,
  columns,
  chosenFrom,
  chosenTo,
  active,
  edited,
  draft,
  onCommit,
  onCancel,
  measure,
  tracks,
  start,
}: TableRowProps): JSX.Element {
  const words = useWords();
  const { readOnly } = useSession();
  const languages = useContentLanguages();
  const [language = 'en'] = languages;
  const texts = useModel((model) =>
    columns.map(({ key }) => (id === null ? '' : cellText(model, id, key, language))),
  );
  const shownIn = useModel((model) =>
    columns.map(({ key }) => (id === null ? null : shownLanguage(model, id, key, languages))),
  );
  const others = useModel((model) =>
    columns.map(({ key }, i) => {
      const other = texts[i] === '' ? shownIn[i] : null;
      return id === null || !other ? '' : cellText(model, id, key, other);
    }),
  );
  const levels = useModel((model) =>
    columns.map(({ key }) => (typeof key === 'number' && id !== null ? ownLevel(model, id, key) : undefined)),
  );
  const places = useModel((model) => columns.map(({ key }) => hasPlace(model, id, key)));
  const name = texts[0] || others[0] || words('roles.unnamedCompetency');
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      className={id === null ? 'row last' : 'row'}
      data-index={row}
      data-competency={id ?? undefined}
      ref={measure}
      style={start === undefined ? tracks : { ...tracks, ...placedAt(start) }}
    >
      {columns.map((column, i) => {
        const isChosen = chosenFrom !== null && chosenTo !== null && i >= chosenFrom && i <= chosenTo;
        const text = texts[i] ?? '';
        const other = others[i] ?? '';
        const shown = shownIn[i] ?? language;
        return (
          <div
            key={column.key}
            role={i === 0 ? 'rowheader' : 'gridcell'}
            aria-colindex={i + 1}
            aria-selected={isChosen}
            aria-readonly={readOnly || !places[i] || undefined}
            className={`cell ${typeof column.key === 'number' ? 'level' : column.key}`}
            data-row={row}
            data-column={i}
            tabIndex={active === i ? 0 : -1}
          >
            {edited === i ? (
              <CellEditor
                text={draft ?? text}
                other={other === '' ? null : { text: other, language: shown }}
                label={id === null ? column.label : words('table.cell', { column: column.label, name })}
                lang={language}
                isOneLine={column.key === 'name' || column.key === 'category'}
                isName={column.key === 'name'}
                onCommit={onCommit}
                onCancel={onCancel}
              />
            ) : (
              <>
                {levels[i] && (
                  <span className="own-level">
                    <Name of={levels[i]} unnamed="competencies.deed.level" />
                  </span>
                )}
                {id === null && i === 0 && <span className="invites">{words('table.last')}</span>}
                <ClampedText text={text || other} lang={shown} isOther={other !== ''} />
                {id !== null && i === 0 && (
                  <NameNotes competency={id} view="table" tabIndex={active === i ? 0 : -1} />
                )}
              </>
            )}
          </div>
        );
      })}
    </div>
  );
});

/** The name of a level of a scale that is the competency's own: the head of the column names another. */
function ownLevel(model: Model, competency: Id, rank: number): Texts | undefined {
  if (scaleOfCompetency(model, competency)?.id === defaultScale(model)?.id) return undefined;
  return model.record(levelAt(model, competency, rank) ?? null, 'level')?.name;
}

function placedAt(start: number): CSSProperties {
  return { position: 'absolute', top: 0, left: 0, width: '100%', transform: `translateY(${start}px)` };
}
