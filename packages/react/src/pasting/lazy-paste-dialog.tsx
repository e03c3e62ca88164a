import { lazy, type JSX, type LazyExoticComponent } from 'react';
import type { PasteDialogProps } from './paste-dialog.tsx';

/** Where the columns of a table go; it comes with the first table. */
export const PasteDialog: LazyExoticComponent<(props: PasteDialogProps) => JSX.Element> = lazy(async () => ({
  default: (await import('./paste-dialog.tsx')).PasteDialog,
}));
