import { SheetsDialog } from '@tegu/react';
import { Suspense, useEffect, useState, type JSX } from 'react';
import { ForeignTables } from './foreign-tables.tsx';
import { useFileOpening, type IncomingSheets as Incoming } from '../files/file-opening.tsx';

/** A file of sheets that comes while a model is open is shown before it does anything. */
export function IncomingSheets(): JSX.Element | null {
  const { showSheetsTo, take } = useFileOpening();
  const [incoming, setIncoming] = useState<Incoming | null>(null);
  useEffect(() => {
    showSheetsTo(setIncoming);
    return () => showSheetsTo(null);
  }, [showSheetsTo]);
  if (!incoming) return null;
  const { file, grids, isForeign } = incoming;
  const Dialog = isForeign ? ForeignTables : SheetsDialog;
  const close = (): void => setIncoming(null);
  const openAsOwn = (): void => {
    close();
    void take([{ file, handle: undefined }], 'foundation', true);
  };
  return (
    <Suspense fallback={null}>
      <Dialog name={file.name} grids={grids} onOther={openAsOwn} onClose={close} />
    </Suspense>
  );
}
