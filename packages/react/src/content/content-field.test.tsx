import { commands, type Id, type TextEdit } from '@tegu/core';
import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { modelWith, showPlace, type ShownPlace } from '../testing/place.test-kit.tsx';
import { ContentField } from './content-field.tsx';
import { OPEN_FINDING } from './finding-keys.ts';
import { PAUSE } from './use-calm.ts';

const COMPETENCY: Id = 'competency:kuulamine';

/** One behaviour with its text, shown in a field. */
function showDeed(text: string): ShownPlace & { readonly deed: Id } {
  const begun = modelWith({ type: 'competency', fields: {}, texts: { name: { et: 'Kuulamine' } } });
  const parent = begun.childIds(begun.root, 'competency')[0] ?? COMPETENCY;
  const place = showPlace(<span />, { model: begun });
  let deed: Id = '';
  place.session.run(
    commands['create-record'],
    { type: 'indicator', parent, fields: {}, texts: { text: { et: text } } },
    { onMade: ([made = '']) => (deed = made) },
  );
  place.unmount();
  const shown = showPlace(<ContentField record={deed} field="text" language="et" label="Tegu" />, {
    model: place.model(),
  });
  return { ...shown, deed };
}

const field = (): HTMLTextAreaElement => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Tegu' });

/** One step of an input method: what stands in the field then, and where the caret is. */
function compose(value: string, caret: number): void {
  field().value = value;
  field().setSelectionRange(caret, caret);
  field().dispatchEvent(new Event('input', { bubbles: true }));
}

function textOf({ model, deed }: ReturnType<typeof showDeed>): string | undefined {
  return model().record(deed, 'indicator')?.text['et'];
}

describe('a text edited where it stands', () => {
  test('each letter is in the model at once, and one undo takes the word back', async () => {
    const place = showDeed('Küsib');
    await place.user.click(field());
    await place.user.keyboard(' kliendilt');
    expect(textOf(place)).toBe('Küsib kliendilt');
    act(() => void place.session.undo());
    expect(field()).toHaveValue('Küsib');
    act(() => void place.session.redo());
    expect(field()).toHaveValue('Küsib kliendilt');
  });

  test('what changes elsewhere leaves caret and selection at their words', () => {
    const place = showDeed('Küsib kliendilt');
    field().focus();
    field().setSelectionRange(6, 15);
    const edit = { at: 0, delete: 5, insert: 'Ikka küsib' };
    act(
      () =>
        void place.session.run(commands['edit-text'], {
          id: place.deed,
          field: 'text',
          language: 'et',
          edit,
        }),
    );
    expect(field()).toHaveValue('Ikka küsib kliendilt');
    expect(field().value.slice(field().selectionStart, field().selectionEnd)).toBe('kliendilt');
  });

  test('a letter put together of several keys is not disturbed, and is kept', () => {
    const place = showDeed('K');
    fireEvent.compositionStart(field());
    fireEvent.input(field(), { target: { value: 'K~' } });
    const elsewhere = {
      id: place.deed,
      field: 'text',
      language: 'et',
      edit: { at: 0, delete: 0, insert: 'A' },
    };
    act(() => void place.session.run(commands['edit-text'], elsewhere));
    expect(field()).toHaveValue('K~');
    fireEvent.input(field(), { target: { value: 'Kõ' } });
    fireEvent.compositionEnd(field());
    expect(textOf(place)).toBe('AKõ');
    expect(field()).toHaveValue('AKõ');
  });

  test('a letter put together of several keys stays where it is while others write on both sides of it', () => {
    const place = showDeed('Küsib kliendilt');
    const elsewhere = (edit: TextEdit): void =>
      act(() => {
        place.session.run(commands['edit-text'], { id: place.deed, field: 'text', language: 'et', edit });
      });
    field().focus();
    field().setSelectionRange(5, 5);
    fireEvent.compositionStart(field());
    compose('Küsib~ kliendilt', 6);
    elsewhere({ at: 0, delete: 1, insert: 'Ikka k' });
    elsewhere({ at: 21, delete: 0, insert: '.' });
    compose('Küsibõ kliendilt', 6);
    elsewhere({ at: 22, delete: 0, insert: '.' });
    compose('Küsibõn kliendilt', 7);
    fireEvent.compositionEnd(field());
    expect(textOf(place)).toBe('Ikka küsibõn kliendilt..');
    expect(field()).toHaveValue('Ikka küsibõn kliendilt..');
    expect(field().selectionStart).toBe(12);
  });

  describe('in which others write before the caret and take out behind it at once', () => {
    function changeElsewhere({ session, deed }: ReturnType<typeof showDeed>): void {
      const now = field().value;
      act(() => {
        session.runTogether('elsewhere', (step) => {
          for (const edit of [
            { at: 0, delete: 0, insert: 'Ikka ' },
            { at: 'Ikka '.length + now.indexOf(' alati'), delete: ' alati'.length, insert: '' },
          ])
            step(commands['edit-text'], { id: deed, field: 'text', language: 'et', edit });
        });
      });
    }

    test('the caret stays at its letter', () => {
      const place = showDeed('Küsib kliendilt alati');
      field().focus();
      field().setSelectionRange(9, 9);
      changeElsewhere(place);
      expect(field()).toHaveValue('Ikka Küsib kliendilt');
      expect(field().value.slice(0, field().selectionStart)).toBe('Ikka Küsib kli');
      expect(field().selectionEnd).toBe(field().selectionStart);
    });

    test('what is selected stays selected', () => {
      const place = showDeed('Küsib kliendilt alati');
      field().focus();
      field().setSelectionRange(6, 15, 'backward');
      changeElsewhere(place);
      expect(field().value.slice(field().selectionStart, field().selectionEnd)).toBe('kliendilt');
      expect(field().selectionDirection).toBe('backward');
    });

    test('a letter that is being put together stays where it is', () => {
      const place = showDeed('Küsib kliendilt alati');
      field().focus();
      field().setSelectionRange(9, 9);
      fireEvent.compositionStart(field());
      compose('Küsib kli~endilt alati', 10);
      changeElsewhere(place);
      expect(field()).toHaveValue('Küsib kli~endilt alati');
      compose('Küsib kliõendilt alati', 10);
      fireEvent.compositionEnd(field());
      expect(field()).toHaveValue('Ikka Küsib kliõendilt');
      expect(field().value.slice(0, field().selectionStart)).toBe('Ikka Küsib kliõ');
    });
  });

  test('what somebody writes before selected words is not selected with them', () => {
    const place = showDeed('Küsib kliendilt');
    field().focus();
    field().setSelectionRange(6, 15);
    const edit = { at: 6, delete: 0, insert: 'ikka ' };
    act(
      () =>
        void place.session.run(commands['edit-text'], {
          id: place.deed,
          field: 'text',
          language: 'et',
          edit,
        }),
    );
    expect(field().value.slice(field().selectionStart, field().selectionEnd)).toBe('kliendilt');
  });
});

describe('a finding', () => {
  beforeEach(() => {
    vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const button = (): HTMLElement | null => screen.queryByRole('button', { name: /tähelepanek/ });

  test('says nothing while somebody types, and something after a pause', () => {
    showDeed('');
    act(() => void fireEvent.input(field(), { target: { value: 'On aus.' } }));
    expect(button()).toBeNull();
    act(() => void vi.advanceTimersByTime(PAUSE - 50));
    expect(button()).toBeNull();
    act(() => void vi.advanceTimersByTime(100));
    expect(button()).toBeVisible();
    expect(field()).toHaveAccessibleDescription('1 tähelepanek');
  });

  test('opens as a card that says what, and closes with Escape back into the text', async () => {
    const { user } = showDeed('On aus.');
    await user.click(button() ?? document.body);
    const card = await screen.findByRole('group', { name: 'Tähelepanek' });
    expect(card).toHaveTextContent('aus');
    expect(card).toHaveTextContent('Paranda');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('group', { name: 'Tähelepanek' })).toBeNull();
    expect(field()).toHaveFocus();
  });

  test('that F8 opens is told with the field', async () => {
    showDeed('On aus.');
    await screen.findByRole('button', { name: /tähelepanek/ });
    act(() => void field().dispatchEvent(new CustomEvent(OPEN_FINDING)));
    expect(field()).toHaveAccessibleDescription(/^1 tähelepanek .*„aus“/);
  });

  test('is set aside for these words, and comes back when they change', async () => {
    const { user, session } = showDeed('On aus.');
    await user.click(button() ?? document.body);
    await user.click(await screen.findByRole('button', { name: 'Siin sobib' }));
    expect(button()).toBeNull();
    expect([...session.checks.setAside()]).toHaveLength(1);
    act(() => void fireEvent.input(field(), { target: { value: 'On kohusetundlik.' } }));
    act(() => void vi.advanceTimersByTime(PAUSE + 50));
    expect(button()).toBeVisible();
    act(() => void session.undo());
    act(() => void session.undo());
    expect([...session.checks.setAside()]).toHaveLength(0);
  });

  test('its check is turned off only after it has said how many findings go, and undo turns it on', async () => {
    const { user, session } = showDeed('On aus.');
    await user.click(button() ?? document.body);
    await user.click(await screen.findByRole('button', { name: 'Lülita välja …' }));
    expect(screen.getByText(/kaob 1 tähelepanek/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Lülita välja' }));
    expect(button()).toBeNull();
    act(() => void session.undo());
    expect(button()).toBeVisible();
  });
});
