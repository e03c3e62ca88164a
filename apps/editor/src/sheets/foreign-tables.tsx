import type { Grid } from '@tegu/interchange';
import { PasteDialog } from '@tegu/react';
import { useState, type JSX } from 'react';
import { useModelPlaces } from '../model/use-model-places.ts';
import { tableText } from './table-text.ts';

interface ForeignTablesProps {
  /** What the file is called. */
  readonly name: string;
  readonly grids: readonly Grid[];
  /** Opens the file as a model of its own instead. */
  readonly onOther: () => void;
  readonly onClose: () => void;
}

/** Asks of each table of a file, one after the other, where its columns go in the open model. */
export function ForeignTables({ name, grids, onOther, onClose }: ForeignTablesProps): JSX.Element | null {
  const places = useModelPlaces();
  const [tables] = useState(() => grids.filter(({ rows }) => rows.length > 0));
  const [at, setAt] = useState(0);
  const table = tables[at];
  if (!table) return null;
  return (
    <PasteDialog
      key={at}
      clipboard={{ html: '', text: tableText([table]) }}
      file={{ name: tables.length > 1 ? `${name} · ${table.name}` : name, onOther }}
      onPasted={() => places.go({ place: 'competencies' })}
      onClose={() => (at + 1 < tables.length ? setAt(at + 1) : onClose())}
    />
  );
}
