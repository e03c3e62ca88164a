import { useEffect } from 'react';
import { useFileOpening } from '../files/file-opening.tsx';
import { useAppWords } from '../messages/load-messages.ts';

/** What the whole page hears: Ctrl+O opens files, as it does anywhere, and a model's text or file can be pasted. */
export function useHomeKeys(open: () => void): void {
  const { take, refuse } = useFileOpening();
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
      const text = event.clipboardData.getData('text/plain').trim();
      if (files.length > 0 && text === '') void take(files.map((file) => ({ file, handle: undefined })));
      else if (text.startsWith('{'))
        void take([{ file: new File([text], pastedName), handle: undefined, isPasted: true }]);
      else if (text !== '') refuse(pastedName);
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('paste', onPaste);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('paste', onPaste);
    };
  }, [open, take, refuse, pastedName]);
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
