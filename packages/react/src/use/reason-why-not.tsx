import { derivedId, type Id } from '@tegu/core';
import type { JSX } from 'react';
import { useWords } from '../messages/words.tsx';
import { Written } from '../read/written.tsx';
import { useRecord } from '../session/session-context.tsx';

/** Why nothing of the foundation and the deeds meets here, if somebody has said so. */
export function ReasonWhyNot({ subject }: { readonly subject: Id }): JSX.Element | null {
  const words = useWords();
  const waiver = useRecord(derivedId('waiver', subject, 'alignment'), 'waiver');
  if (!waiver) return null;
  return (
    <p className="definition">
      {words('use.because')} <Written texts={waiver.reason} unwritten={words('check.noReason')} />
    </p>
  );
}
