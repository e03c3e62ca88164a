import { afterEdit, commands, type Id, type TextEdit } from '@tegu/core';
import { useLayoutEffect, useState, type RefObject } from 'react';
import { typingKey } from '../session/model-session.ts';
import { useSession } from '../session/session-context.tsx';
import { editsBetween } from './followed-selection.ts';
import { showText, textIn, type TextField } from './shown-text.ts';
import { carriedOver, typedEdit } from './typed-edit.ts';

/**
 * Binds a field to a text of the model, both ways, without ever setting its value as it is typed in: each input becomes
 * the smallest edit against the text as it was in the field, and what changes elsewhere is put in around the caret, which
 * stays at its letters. While a letter is put together of several keys nothing is written into the field. Gives the text as
 * it stands in the field.
 */
export function useBoundText(
  element: RefObject<TextField | null>,
  record: Id,
  field: string,
  language: string,
  onInput: () => void,
): string {
  const session = useSession();
  const [shown, setShown] = useState(() => textIn(session.store.getState().model, record, field, language));
  useLayoutEffect(() => {
    const input = element.current;
    if (!input) return undefined;
    let isComposing = false;
    /** The text in the field before the next input. */
    let base = input.value;
    /** What has changed elsewhere while a letter was being composed: one edit after the other, from `base` to the model. */
    let elsewhere: readonly TextEdit[] = [];
    const inModel = (): string => textIn(session.store.getState().model, record, field, language);
    const show = (told: readonly TextEdit[]): void => {
      if (isComposing) {
        const known = elsewhere.reduce(afterEdit, base);
        elsewhere = [...elsewhere, ...editsBetween(known, inModel(), told)];
        return;
      }
      elsewhere = [];
      base = inModel();
      showText(input, base, told);
      setShown(base);
    };
    const take = (): void => {
      const { value, selectionEnd } = input;
      // What is not in the field yet must not be undone by what is typed there.
      const carried = carriedOver(typedEdit(base, value, selectionEnd ?? value.length), elsewhere);
      const { edit } = carried;
      if (edit.delete > 0 || edit.insert !== '') {
        session.run(
          commands['edit-text'],
          { id: record, field, language, edit },
          { typingIn: typingKey(record, field, language) },
        );
      }
      base = input.value;
      elsewhere = carried.elsewhere;
      // Where both took out the same letters, or nothing could be written, only the outcome tells what the field lacks.
      if (elsewhere.reduce(afterEdit, base) !== inModel()) elsewhere = editsBetween(base, inModel(), []);
      setShown(input.value);
      onInput();
    };
    const begin = (): void => {
      isComposing = true;
    };
    const end = (): void => {
      take();
      isComposing = false;
      // One by one, so that the caret stays at its words between them.
      for (const edit of elsewhere) showText(input, afterEdit(input.value, edit), [edit]);
      show([]);
    };
    show([]);
    input.addEventListener('input', take);
    input.addEventListener('compositionstart', begin);
    input.addEventListener('compositionend', end);
    const stop = session.onChange(({ editsOf }) => show(editsOf(record, field, language)));
    return () => {
      stop();
      input.removeEventListener('input', take);
      input.removeEventListener('compositionstart', begin);
      input.removeEventListener('compositionend', end);
    };
  }, [session, element, record, field, language, onInput]);
  return shown;
}
