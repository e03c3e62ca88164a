import { lazy, Suspense, useState, type JSX } from 'react';
import type { MessageId } from '../messages/message-id.ts';
import { useWords } from '../messages/words.tsx';
import type { PictureOf } from './picture-source.ts';

/** Nobody waits for the drawing who does not want a picture. */
const PictureDialog = lazy(async () => ({
  default: (await import('./picture-dialog.tsx')).PictureDialog,
}));

interface PictureLinkProps {
  readonly of: PictureOf;
  readonly label: MessageId;
}

/** A quiet way to a picture of what is on the page. */
export function PictureLink({ of, label }: PictureLinkProps): JSX.Element {
  const words = useWords();
  const [shown, show] = useState<PictureOf | null>(null);
  return (
    <>
      <button
        type="button"
        className="tegu-link tegu-picture-link"
        aria-haspopup="dialog"
        onClick={() => show(of)}
      >
        {words(label)}
      </button>
      {shown && (
        <Suspense fallback={null}>
          <PictureDialog of={shown} onClose={() => show(null)} />
        </Suspense>
      )}
    </>
  );
}
