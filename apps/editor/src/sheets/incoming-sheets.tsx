import { SheetsDialog } from '@tegu/react';
import { Suspense, useEffect, useState, type JSX } from 'react';
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
  const close = (): void => setIncoming(null);
  const openAsOwn = (): void => {
    close();
    void take([{ file: incoming.file, handle: undefined }], 'foundation', true);
  };
  return (
    <Suspense fallback={null}>
      <SheetsDialog name={incoming.file.name} grids={incoming.grids} onOther={openAsOwn} onClose={close} />
    </Suspense>
  );
}
