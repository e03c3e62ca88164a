import type { SheetChange } from '@tegu/interchange/workbook';
import type { JSX } from 'react';
import { useWords } from '../messages/words.tsx';
import { kindOf, type Speech } from '../use/compared-words.ts';

const BECAME = { new: 'added', changed: 'changed', missing: 'dropped' } as const;

interface BesideChangeProps {
  readonly change: SheetChange;
  readonly was: Speech;
  readonly is: Speech;
}

/** A change that stands on no page of a reader, such as a comment or a source: what it is, and its words then and now. */
export function BesideChange({ change, was, is }: BesideChangeProps): JSX.Element {
  const words = useWords();
  const { kind, record: id, text, fields } = change;
  const record = is.model.get(id) ?? was.model.get(id);
  return (
    <div className="change">
      <p className="label">
        <b>{words(`use.became.${BECAME[kind]}`)}</b> <span>{record && kindOf(record, words)}</span>
      </p>
      <div className="texts">
        <p className="written">{text === '' ? words('use.unworded') : text}</p>
        {fields.map(({ field, language, before, after }) => (
          <p key={`${field} ${language ?? ''}`} className="written" lang={language ?? undefined}>
            {told(before) !== '' && <del>{told(before)}</del>}{' '}
            {told(after) !== '' && <ins>{told(after)}</ins>}
          </p>
        ))}
      </div>
    </div>
  );
}

/** A value as it stands in a cell; '' for what only programs read. */
function told(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
