import { Check, Eye, File, FolderOpen, ListCheck, X, type LucideIcon } from 'lucide-react';
import type { JSX } from 'react';

export type IconName = 'close' | 'check' | 'example' | 'blank' | 'open' | 'tick';

const ICONS: Readonly<Record<IconName, LucideIcon>> = {
  close: X,
  check: ListCheck,
  example: Eye,
  blank: File,
  open: FolderOpen,
  tick: Check,
};

/** One of the drawn signs that a host needs beside the editor's own; a word always stands beside it or names its button. */
export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  const Drawn = ICONS[name];
  return <Drawn className="tegu-icon" strokeWidth={1.75} aria-hidden />;
}
