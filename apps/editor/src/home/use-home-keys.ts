import { useEffect } from 'react';
import { useFileOpening } from '../files/file-opening.tsx';
import type { ClipboardTexts } from '@tegu/react';
import { useAppWords } from '../messages/load-messages.ts';

interface HomeKeys {
  /** Asks for files. */
  readonly open: () => void;
  /** Takes words, a table or a list that were pasted. */
  readonly onWords: (clipboard: ClipboardTexts) => void;
}

/** What the whole page hears: Ctrl+O opens files, as it does anywhere, and a model can be pasted in whatever form. */
export function useHomeKeys({ open, onWords }: HomeKeys): void {
  const { take } = useFileOpening();
  const pastedName = useAppWords()('file.pasted');
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
      if (event.key.toLowerCase() !== 'o') return;
      event.preventDefault();
      open();
    };
    const onPaste = (event: ClipboardEvent): void => {
      if (isField(event.target) || !event.clipboardData) return;
      const files = [...event.clipboardData.files];
      const text = event.clipboardData.getData('text/plain');
      if (files.length > 0 && text.trim() === '')
        void take(files.map((file) => ({ file, handle: undefined })));
      else if (text.trimStart().startsWith('{'))
        void take([{ file: new File([text], pastedName), handle: undefined, isPasted: true }]);
      else if (text.trim() !== '') onWords({ text, html: event.clipboardData.getData('text/html') });
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('paste', onPaste);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('paste', onPaste);
    };
  }, [open, onWords, take, pastedName]);
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
