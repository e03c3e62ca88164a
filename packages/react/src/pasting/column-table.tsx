import { evened, type Block, FIELDS, type Target } from '@tegu/interchange/documents';
import type { JSX } from 'react';
import { useWords, type Words } from '../messages/words.tsx';
import type { ScaleLevel } from './paste-levels.ts';

/** As many rows show what a block is like. */
const SAMPLE = 5;

interface ColumnTableProps {
  readonly block: Block;
  readonly hasHead: boolean;
  readonly targets: readonly Target[];
  readonly levels: readonly ScaleLevel[];
  /** The language of the block's words. */
  readonly lang: string;
  /** Which of several tables it is. */
  readonly place?: number | null;
  readonly onTarget: (column: number, target: Target) => void;
}

/** The columns of a block with what each of them holds, above its first rows. */
export function ColumnTable({
  block,
  hasHead,
  targets,
  levels,
  lang,
  place = null,
  onTarget,
}: ColumnTableProps): JSX.Element {
  const words = useWords();
  const even = evened(block);
  const heads = hasHead ? even[0] : undefined;
  const body = hasHead ? even.slice(1) : even;
  const sample = body.slice(0, SAMPLE);
  const label = words('pasting.sample');
  return (
    <>
      <div className="sample" role="region" aria-label={place === null ? label : `${label} (${place})`}>
        <table>
          <thead>
            <tr>
              {targets.map((target, i) => (
                <th key={i} scope="col">
                  <select
                    aria-label={nameOf(words, i, heads?.[i])}
                    value={target ?? ''}
                    onChange={(event) => onTarget(i, event.currentTarget.value || null)}
                  >
                    <option value="">{words('pasting.leaveOut')}</option>
                    {FIELDS.map((field) => (
                      <option key={field} value={field}>
                        {words(`pasting.field.${field}`)}
                      </option>
                    ))}
                    {levels.map(({ id, rank, name }) => (
                      <option key={id} value={id}>
                        {words('roles.level', { rank, name })}
                      </option>
                    ))}
                  </select>
                  {heads && (
                    <span className="head" lang={lang}>
                      {heads[i]}
                    </span>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody lang={lang}>
            {sample.map((row, r) => (
              <tr key={r}>
                {row.map((cell, i) => (
                  <td key={i} className={targets[i] === null ? 'out' : undefined}>
                    <span>{cell}</span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {body.length > sample.length && (
        <p className="tegu-small tegu-muted">
          {words('pasting.more', { count: body.length - sample.length })}
        </p>
      )}
    </>
  );
}

function nameOf(words: Words, column: number, head: string | undefined): string {
  return head === undefined || head.trim() === ''
    ? words('pasting.column', { place: column + 1 })
    : words('pasting.column.headed', { place: column + 1, head });
}
