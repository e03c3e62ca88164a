import { commands, ModelTx, newModel, type Id, type Suggestion } from '@tegu/core';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { showPlace, type ShownPlace } from '../testing/place.test-kit.tsx';
import { ContentField } from './content-field.tsx';
import { applySuggestion, canApply } from './finding-actions.ts';

const TO_TRAITS = 'Vii rolliprofiili isiksuseomaduste alla';

interface ShownTrait extends ShownPlace {
  readonly deed: Id;
  readonly role: Id;
  readonly requirement: Id;
}

/** A trait where a deed should stand, in a competency that a role needs. */
function showTrait({ readOnly = false }: { readonly readOnly?: boolean } = {}): ShownTrait {
  const tx = new ModelTx(newModel('et'));
  const { root } = tx.model;
  const competency = tx.create('competency', root, { name: { et: 'Kliendi kuulamine' } });
  const role = tx.create('role', root, { name: { et: 'Müüja' } });
  const requirement = tx.create('requirement', role, { competency });
  const deed = tx.create('indicator', competency, { text: { et: 'On kliendi suhtes positiivne.' } });
  const field = <ContentField record={deed} field="text" language="et" label="Tegu" />;
  return { ...showPlace(field, { model: tx.model, readOnly }), deed, role, requirement };
}

const field = (): HTMLTextAreaElement => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Tegu' });
const chip = (): HTMLElement => screen.getByRole('button', { name: /1 tähelepanek/ });
const card = (): HTMLElement | null => screen.queryByRole('group', { name: 'Tähelepanek' });
const marked = (): (string | null)[] =>
  [...document.querySelectorAll('.noted')].map(({ textContent }) => textContent);
const clickAt = (place: number): void => {
  field().focus();
  field().setSelectionRange(place, place);
  fireEvent.click(field());
};

describe('the card of a finding', () => {
  test('opens on the marked words and on no others', async () => {
    showTrait();
    expect(marked()).toEqual(['positiivne']);
    clickAt(2);
    expect(card()).toBeNull();
    clickAt(22);
    expect(await screen.findByText(/„positiivne“ kirjeldab inimest/)).toBeVisible();
  });

  test('leads back to its words by "I’ll edit", which are chosen, and goes when the words are written anew', async () => {
    const { user } = showTrait();
    await user.click(chip());
    await user.click(await screen.findByRole('button', { name: 'Muudan ise' }));
    expect(field()).toHaveFocus();
    expect(field().value.slice(field().selectionStart, field().selectionEnd)).toBe('positiivne');
    expect(card()).toBeNull();
    await user.click(chip());
    await user.click(field());
    await user.keyboard('{End}!');
    act(() => field().blur());
    expect(card()).toBeNull();
    expect(marked()).toEqual(['positiivne']);
  });

  test('carries a suggestion out as one step that can be taken back', async () => {
    const { user, model, role, deed } = showTrait();
    await user.click(chip());
    await user.click(await screen.findByRole('button', { name: TO_TRAITS }));
    expect(model().isLive(deed)).toBe(false);
    expect(model().record(role, 'role')?.traits['et']).toContain('positiivne');
    await user.click(screen.getByRole('button', { name: 'Võta tagasi' }));
    expect(model().isLive(deed)).toBe(true);
    expect(model().record(role, 'role')?.traits).toEqual({});
  });

  test('makes two sentences of one where each stands alone, as one step', async () => {
    const tx = new ModelTx(newModel('et'));
    const competency = tx.create('competency', tx.model.root, { name: { et: 'Töö korraldamine' } });
    const text = { et: 'Planeerib vahetused ja koolitab uusi töötajaid.' };
    const deed = tx.create('indicator', competency, { text });
    const place = <ContentField record={deed} field="text" language="et" label="Tegu" />;
    const { user, model } = showPlace(place, { model: tx.model });
    const deeds = (): unknown =>
      model()
        .children(competency, 'indicator')
        .map(({ text: { et } }) => et);
    await user.click(chip());
    expect(await screen.findByText(/„Planeerib vahetused“ ja „Koolitab uusi töötajaid“/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Jaga kaheks' }));
    expect(deeds()).toEqual(['Planeerib vahetused.', 'Koolitab uusi töötajaid.']);
    await user.click(screen.getByRole('button', { name: 'Võta tagasi' }));
    expect(deeds()).toEqual([text.et]);
  });

  test('carries it out by Alt+Enter from the text, and says so', async () => {
    const { user, model, deed } = showTrait();
    await user.click(field());
    await user.keyboard('{Alt>}{Enter}{/Alt}');
    expect(model().isLive(deed)).toBe(false);
    expect(screen.getByText('Soovitus on rakendatud')).toBeVisible();
  });

  test('offers no suggestion that cannot be carried out: there is no role to take the trait', async () => {
    const { user, session, requirement } = showTrait();
    act(() => void session.run(commands['delete-records'], { ids: [requirement] }));
    await user.click(chip());
    await screen.findByRole('button', { name: 'Siin sobib' });
    expect(screen.queryByRole('button', { name: TO_TRAITS })).toBeNull();
    await user.keyboard('{Alt>}{Enter}{/Alt}');
    expect(card()).not.toBeNull();
  });

  test('only says what it has found in a model for looking at', async () => {
    const { user } = showTrait({ readOnly: true });
    await user.click(chip());
    expect(await screen.findByText(/kirjeldab inimest/)).toBeVisible();
    expect(within(card() ?? document.body).queryByRole('button')).toBeNull();
  });
});

test('a place to write that is there already and still empty is gone to, not made twice', () => {
  const tx = new ModelTx(newModel('et'));
  const competency = tx.create('competency', tx.model.root, {});
  const level = tx.model.childIds(tx.model.childIds(tx.model.root, 'scale')[0] ?? '', 'level')[0] ?? '';
  const { session } = showPlace(null, { model: tx.model });
  const offer: Suggestion = {
    label: 'describe',
    command: 'create-record',
    args: { type: 'descriptor', parent: competency, fields: { level } },
  };
  const made = applySuggestion(session, offer);
  expect(made?.toWrite).toBe(session.store.getState().model.childIds(competency, 'descriptor')[0]);
  expect(canApply(session, offer)).toBe(true);
  expect(applySuggestion(session, offer)).toEqual(made);
  expect(session.store.getState().model.childIds(competency, 'descriptor')).toHaveLength(1);
});
