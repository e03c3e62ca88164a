import { commands, ModelTx, newModel, type Id, type Model } from '@tegu/core';
import { act, screen, within } from '@testing-library/react';
import { useState, type JSX } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { CompetenciesPlace } from '../competencies/competencies-place.tsx';
import { FoundationPlace } from '../foundation/foundation-place.tsx';
import { ModelTitle } from '../frame/model-title.tsx';
import { showPlace, type ShownPlace } from '../testing/place.test-kit.tsx';
import { LanguagesDialog } from './languages-dialog.tsx';
import type { LeadTo } from './missing-list.tsx';
import { WritingMenu } from './writing-menu.tsx';

interface Worded {
  readonly model: Model;
  readonly competency: Id;
  readonly deed: Id;
}

/** A model in Estonian and Finnish with a competency of two deeds, one of them in both languages. */
function worded(languages: readonly string[] = ['et', 'fi']): Worded {
  const tx = new ModelTx(newModel('et'));
  const { root } = tx.model;
  tx.set('model', root, 'languages', languages);
  tx.set('model', root, 'title', { et: 'Ehituspood' });
  const competency = tx.create('competency', root, { name: { et: 'Kuulamine', fi: 'Kuuntelu' } });
  tx.create('indicator', competency, { text: { et: 'Küsib üle.', fi: 'Kysyy uudelleen.' } });
  const deed = tx.create('indicator', competency, { text: { et: 'Kuulab lõpuni.' } });
  return { model: tx.model, competency, deed };
}

function showPage({ model, competency }: Worded, readOnly = false): ShownPlace {
  return showPlace(
    <>
      <ModelTitle />
      <WritingMenu onLanguages={() => undefined} />
      <CompetenciesPlace />
    </>,
    { model, readOnly, where: { place: 'competencies', item: competency } },
  );
}

const deeds = (): readonly HTMLTextAreaElement[] =>
  screen.getAllByRole<HTMLTextAreaElement>('textbox', { name: 'Tegu' });
const deedField = (at: number): HTMLTextAreaElement => {
  const field = deeds()[at];
  if (!field) throw new Error(`No deed ${at}`);
  return field;
};
const write = async ({ user }: ShownPlace, language: string): Promise<void> => {
  await user.click(screen.getByRole('button', { name: /^Kirjutan / }));
  await user.click(await screen.findByRole('menuitemradio', { name: language }));
};

describe('the language that is written in', () => {
  test('is chosen only where the model has several', () => {
    showPage(worded(['et']));
    expect(screen.queryByRole('button', { name: /^Kirjutan / })).toBeNull();
  });

  test('is followed by every field and name at once, and by what is typed', async () => {
    const page = showPage(worded());
    expect(deedField(0)).toHaveValue('Küsib üle.');
    await write(page, 'soome');
    expect(screen.getByRole('button', { name: 'Kirjutan soome keeles' })).toBeVisible();
    expect(screen.getByRole('article', { name: 'Kuuntelu' })).toBeVisible();
    expect(deedField(0)).toHaveValue('Kysyy uudelleen.');
    expect(deedField(0)).toHaveAttribute('lang', 'fi');
    await page.user.click(deedField(0));
    await page.user.keyboard('{End} Oikein.');
    const [first] = page.model().children(deedField(0).closest('li')?.dataset['record'] ?? '', 'comment');
    expect(first).toBeUndefined();
    const record = deedField(0).dataset['record'] ?? '';
    expect(page.model().record(record, 'indicator')?.text).toEqual({
      et: 'Küsib üle.',
      fi: 'Kysyy uudelleen. Oikein.',
    });
  });

  test('leaves the first language of the model as it is', async () => {
    const page = showPage(worded());
    await write(page, 'soome');
    expect(page.model().own.languages).toEqual(['et', 'fi']);
    expect(page.session.store.getState().undoable).toBeNull();
  });

  test('is not one that the model does not have, and is left with it when it is taken out', () => {
    const { session, model } = showPage(worded());
    act(() => session.writeIn('sv'));
    expect(deedField(0)).toHaveAttribute('lang', 'et');
    act(() => session.writeIn('fi'));
    expect(deedField(0)).toHaveAttribute('lang', 'fi');
    act(() => {
      session.run(commands['set-field'], { id: model().root, field: 'languages', value: ['et'] });
    });
    expect(deedField(0)).toHaveAttribute('lang', 'et');
  });
});

describe('a text that is missing in the language', () => {
  test('is shown in another, marked as that, while it is written', async () => {
    const page = showPage(worded());
    await write(page, 'soome');
    const field = deedField(1);
    expect(field).toHaveValue('');
    expect(field).toHaveAccessibleDescription('Kuulab lõpuni.');
    expect(screen.getByText('Kuulab lõpuni.')).toHaveAttribute('lang', 'et');
    await page.user.click(field);
    expect(field).toHaveAttribute('placeholder', 'soome keeles');
    expect(field).toHaveAccessibleDescription('Kuulab lõpuni.');
    await page.user.keyboard('Kuuntelee loppuun.');
    expect(screen.getByText('Kuulab lõpuni.')).toBeVisible();
    expect(screen.getByText('Kuulab lõpuni.')).toHaveAttribute('lang', 'et');
    expect(page.model().record(field.dataset['record'] ?? '', 'indicator')?.text).toEqual({
      et: 'Kuulab lõpuni.',
      fi: 'Kuuntelee loppuun.',
    });
    await write(page, 'eesti');
    expect(deedField(1)).toHaveValue('Kuulab lõpuni.');
    expect(deedField(1)).not.toHaveAccessibleDescription('Kuuntelee loppuun.');
  });

  test('does not make its row empty: Backspace leaves it, and deleting it is said', async () => {
    const { model: before, competency, deed } = worded();
    const page = showPage({ model: before, competency, deed });
    await write(page, 'soome');
    await page.user.click(deedField(1));
    await page.user.keyboard('{Backspace}');
    expect(page.model().isLive(deed)).toBe(true);
    expect(deedField(1)).toHaveFocus();
    await page.user.click(screen.getByRole('button', { name: 'Veel: Kuulab lõpuni.' }));
    await page.user.click(await screen.findByRole('menuitem', { name: /Kustuta/ }));
    expect(page.model().isLive(deed)).toBe(false);
    expect(screen.getByText(/Kuulab lõpuni.*kustutatud/)).toBeVisible();
  });

  test('goes without a word where no language has any', async () => {
    const page = showPage(worded());
    await write(page, 'soome');
    await page.user.click(deedField(0));
    await page.user.keyboard('{End}{Enter}');
    expect(deeds()).toHaveLength(3);
    await page.user.keyboard('{Backspace}');
    expect(deeds()).toHaveLength(2);
    expect(screen.queryByText(/kustutatud/)).toBeNull();
  });

  test('of a value is kept from Backspace too, and shown above its name and its meaning', async () => {
    const tx = new ModelTx(newModel('et'));
    tx.set('model', tx.model.root, 'languages', ['et', 'fi']);
    const value = tx.create('statement', tx.model.root, {
      kind: 'value',
      title: { et: 'Julgus' },
      text: { et: 'Ütleme ära, mis on halvasti.' },
    });
    const page = showPlace(<FoundationPlace />, { model: tx.model });
    act(() => page.session.writeIn('fi'));
    const name = screen.getByRole('textbox', { name: 'Väärtuse nimi' });
    expect(name).toHaveAccessibleDescription('Julgus');
    await page.user.click(name);
    await page.user.keyboard('{Backspace}');
    expect(page.model().isLive(value)).toBe(true);
  });

  test('is named in the header by another language, and renamed in its own alone', async () => {
    const page = showPage(worded());
    await write(page, 'soome');
    const title = screen.getByRole('button', { name: 'Ehituspood' });
    expect(title).toHaveAttribute('lang', 'et');
    await page.user.click(title);
    expect(screen.getByRole('textbox', { name: 'Mudeli nimi' })).toHaveValue('');
    await page.user.keyboard('{Escape}');
    expect(page.model().own.title).toEqual({ et: 'Ehituspood' });
    await page.user.click(screen.getByRole('button', { name: 'Ehituspood' }));
    await page.user.keyboard('Rautakauppa{Enter}');
    expect(page.model().own.title).toEqual({ et: 'Ehituspood', fi: 'Rautakauppa' });
  });
});

describe('findings', () => {
  test('are marked in the field of their own language', async () => {
    const tx = new ModelTx(worded().model);
    const competency = tx.create('competency', tx.model.root, { name: { et: 'Ausus' } });
    tx.create('indicator', competency, { text: { et: 'On aus.', fi: 'Kertoo virheestä heti.' } });
    const page = showPage({ model: tx.model, competency, deed: '' });
    expect(deedField(0)).toHaveAccessibleDescription('1 tähelepanek');
    await write(page, 'soome');
    expect(deedField(0)).not.toHaveAccessibleDescription('1 tähelepanek');
    await write(page, 'eesti');
    expect(deedField(0)).toHaveAccessibleDescription('1 tähelepanek');
  });
});

describe('the dialog of the content languages', () => {
  function Dialog({ onLead }: { readonly onLead: LeadTo }): JSX.Element {
    const [isOpen, setOpen] = useState(true);
    return <>{isOpen && <LanguagesDialog onClose={() => setOpen(false)} onLead={onLead} />}</>;
  }
  const show = (
    model: Model,
    readOnly = false,
  ): ShownPlace & { readonly onLead: ReturnType<typeof vi.fn<LeadTo>> } => {
    const onLead = vi.fn<LeadTo>();
    return { ...showPlace(<Dialog onLead={onLead} />, { model, readOnly }), onLead };
  };

  test('adds a language by name and any by its code, and refuses what is none', async () => {
    const { user, model } = show(worded(['et']).model);
    await user.click(screen.getByRole('button', { name: 'soome' }));
    expect(model().own.languages).toEqual(['et', 'fi']);
    expect(screen.queryByRole('button', { name: 'soome' })).toBeNull();
    const code = screen.getByRole('textbox', { name: 'Mõni muu keel' });
    await user.type(code, 'rootsi keel{Enter}');
    expect(code).toBeInvalid();
    expect(code).toHaveAccessibleDescription(/Sellist keelekoodi ei ole/);
    expect(model().own.languages).toEqual(['et', 'fi']);
    await user.clear(code);
    await user.type(code, 'SV');
    expect(code).toHaveAccessibleDescription('rootsi');
    await user.keyboard('{Enter}');
    expect(model().own.languages).toEqual(['et', 'fi', 'sv']);
    await user.type(code, 'fi{Enter}');
    expect(code).toHaveAccessibleDescription('Siin on soome keel juba olemas.');
    expect(model().own.languages).toEqual(['et', 'fi', 'sv']);
  });

  test('makes a language the first in one step', async () => {
    const { user, model, session } = show(worded().model);
    await user.click(screen.getByRole('button', { name: 'Tõsta esimeseks: soome' }));
    expect(model().own.languages).toEqual(['fi', 'et']);
    expect(session.store.getState().undoable).toBe('content-languages');
    act(() => void session.undo());
    expect(model().own.languages).toEqual(['et', 'fi']);
  });

  test('takes a language out after it has said how many texts it has, and they come back with it', async () => {
    const { model: before, competency } = worded();
    const { user, model } = show(before);
    await user.click(screen.getByRole('button', { name: 'Võta välja …: soome' }));
    expect(screen.getByText(/Selles on 2 teksti\. Need jäävad faili alles/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Võta välja' }));
    expect(model().own.languages).toEqual(['et']);
    expect(model().record(competency, 'competency')?.name).toEqual({ et: 'Kuulamine', fi: 'Kuuntelu' });
    expect(screen.getByText('Välja on võetud soome keel.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'soome' }));
    expect(model().own.languages).toEqual(['et', 'fi']);
  });

  test('lists what is missing, leads to it, and asks here for what has no place', async () => {
    const { model: before, deed } = worded();
    const { user, model, onLead } = show(before);
    await user.click(screen.getByRole('button', { name: /^puudu \d+ teksti: soome$/ }));
    const list = screen.getByRole('list', { name: 'Puudu soome keeles' });
    await user.click(within(list).getByRole('button', { name: /Kuulamine › tegu Kuulab lõpuni\./ }));
    expect(onLead).toHaveBeenCalledWith(deed, 'text', 'fi');
    const title = within(list).getByRole('textbox', { name: 'mudeli nimi' });
    expect(title).toHaveAccessibleDescription('Ehituspood');
    await user.click(title);
    await user.keyboard('Rautakauppa');
    expect(title).toHaveFocus();
    expect(model().own.title).toEqual({ et: 'Ehituspood', fi: 'Rautakauppa' });
  });

  test('only shows what there is in a model for looking at', () => {
    show(worded().model, true);
    expect(screen.getByRole('list', { name: 'Mudeli keeled' })).toHaveTextContent('soome');
    expect(screen.queryByRole('button', { name: /Võta välja|Tõsta/ })).toBeNull();
    expect(screen.queryByRole('textbox', { name: 'Mõni muu keel' })).toBeNull();
  });
});
