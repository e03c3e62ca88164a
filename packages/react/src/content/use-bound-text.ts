import { commands, smallestEdit, type Id } from '@tegu/core';
import { useLayoutEffect, useState, type RefObject } from 'react';
import { typingKey } from '../session/model-session.ts';
import { useSession } from '../session/session-context.tsx';
import { showText, textIn } from './shown-text.ts';
import { rebased, typedEdit } from './typed-edit.ts';

/**
 * Binds a textarea to a text of the model, both ways, without ever setting its value as it is typed in: each input becomes
 * the smallest edit against the text as it was in the field, and what changes elsewhere is put in around the caret. While a
 * letter is put together of several keys nothing is written into the field. Gives the text as it stands in the field.
 */
export function useBoundText(
  element: RefObject<HTMLTextAreaElement | null>,
  record: Id,
  field: string,
  language: string,
  onInput: () => void,
): string {
  const session = useSession();
  const [shown, setShown] = useState(() => textIn(session.store.getState().model, record, field, language));
  useLayoutEffect(() => {
    const textarea = element.current;
    if (!textarea) return undefined;
    let isComposing = false;
    /** The text in the field before the next input. */
    let base = textarea.value;
    const inModel = (): string => textIn(session.store.getState().model, record, field, language);
    const show = (): void => {
      if (isComposing) return;
      base = inModel();
      showText(textarea, base);
      setShown(base);
    };
    const take = (): void => {
      const { value, selectionEnd } = textarea;
      const typed = typedEdit(base, value, selectionEnd);
      // What has changed elsewhere while a letter was being composed is not in the field yet, and must not be undone by it.
      const edit = rebased(typed, smallestEdit(base, inModel()));
      base = value;
      if (edit.delete > 0 || edit.insert !== '') {
        session.run(
          commands['edit-text'],
          { id: record, field, language, edit },
          { typingIn: typingKey(record, field, language) },
        );
      }
      setShown(textarea.value);
      onInput();
    };
    const begin = (): void => {
      isComposing = true;
    };
    const end = (): void => {
      take();
      isComposing = false;
      show();
    };
    show();
    textarea.addEventListener('input', take);
    textarea.addEventListener('compositionstart', begin);
    textarea.addEventListener('compositionend', end);
    const stop = session.store.subscribe(show);
    return () => {
      stop();
      textarea.removeEventListener('input', take);
      textarea.removeEventListener('compositionstart', begin);
      textarea.removeEventListener('compositionend', end);
    };
  }, [session, element, record, field, language, onInput]);
  return shown;
}
