import { lazy, type JSX, type LazyExoticComponent } from 'react';
import type { SheetsDialogProps } from './sheets-dialog.tsx';

/** The preview of a file of sheets; it comes with the first such file. */
export const SheetsDialog: LazyExoticComponent<(props: SheetsDialogProps) => JSX.Element> = lazy(
  async () => ({
    default: (await import('./sheets-dialog.tsx')).SheetsDialog,
  }),
);
