import { useLayoutEffect, useRef, type JSX } from 'react';
import { useToast } from '../controls/toasts.tsx';
import { useWords } from '../messages/words.tsx';
import { usePlaces } from '../places/places-context.tsx';
import { ModelDocument } from './model-document.tsx';
import { copyDocument } from './rich-copy.ts';

/** The model as it is read and printed. The competency or category in the address is scrolled to when the view opens. */
export function ReadView(): JSX.Element {
  const words = useWords();
  const toast = useToast();
  const { where } = usePlaces();
  const view = useRef<HTMLDivElement>(null);
  const item = where.item;
  useLayoutEffect(() => {
    if (item === undefined) return;
    const selector = `[data-item="${CSS.escape(item)}"]`;
    view.current?.querySelector(selector)?.scrollIntoView({ block: 'start' });
  }, [item]);
  const copy = async (): Promise<void> => {
    const shown = view.current?.querySelector('article');
    const isCopied = shown ? await copyDocument(shown) : false;
    toast({ message: words(isCopied ? 'read.copied' : 'read.notCopied') });
  };
  return (
    <div className="tegu-read-view" ref={view}>
      <ModelDocument>
        <button type="button" className="tegu-button quiet" data-copy="no" onClick={() => void copy()}>
          {words('read.copy')}
        </button>
      </ModelDocument>
    </div>
  );
}
