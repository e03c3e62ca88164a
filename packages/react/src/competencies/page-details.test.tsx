import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { modelOfOne, showCompetencies } from './page.test-kit.tsx';

const background = (): HTMLElement => screen.getByRole('region', { name: 'Taust' });
const headings = (): (string | null)[] =>
  within(screen.getByRole('article'))
    .getAllByRole('heading', { level: 3 })
    .map(({ textContent }) => textContent);

describe('the background of a competency', () => {
  test('keeps its code at every key, as one step', async () => {
    const { user, session, model } = showCompetencies(modelOfOne());
    const code = within(background()).getByRole('textbox', { name: 'Kood' });
    await user.type(code, 'K-07');
    expect(model().children(model().root, 'competency')).toMatchObject([{ code: 'K-07' }]);
    act(() => void session.undo());
    expect(model().children(model().root, 'competency')).toMatchObject([{ code: '' }]);
    expect(code).toHaveValue('');
  });

  test('takes a source by how it was found, with a note and a day, and gives it up with undo', async () => {
    const { user, model } = showCompetencies(modelOfOne());
    const [competency = ''] = model().childIds(model().root, 'competency');
    await user.click(within(background()).getByRole('button', { name: 'Lisa allikas' }));
    await user.click(screen.getByRole('menuitem', { name: 'Vaatlus' }));
    expect(screen.getByRole('textbox', { name: 'Mida teada saadi' })).toHaveFocus();
    await user.keyboard('Küsib vähe.');
    fireEvent.input(within(background()).getByLabelText('Kuupäev'), { target: { value: '2026-11-22' } });
    await user.selectOptions(
      within(background()).getByRole('combobox', { name: 'Kuidas see leiti' }),
      'Klientide tagasiside',
    );
    expect(model().children(competency, 'source')).toMatchObject([
      { method: 'customerFeedback', note: { et: 'Küsib vähe.' }, date: '2026-11-22' },
    ]);
    fireEvent.input(within(background()).getByLabelText('Kuupäev'), { target: { value: '' } });
    expect(model().children(competency, 'source')).toMatchObject([{ date: null }]);
    await user.click(within(background()).getByRole('button', { name: 'Veel: Klientide tagasiside' }));
    await user.click(screen.getByRole('menuitem', { name: 'Kustuta' }));
    expect(model().children(competency, 'source')).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Võta tagasi' }));
    expect(screen.getByRole('textbox', { name: 'Mida teada saadi' })).toHaveValue('Küsib vähe.');
  });

  test('asks for a scale only where there are several', () => {
    showCompetencies(modelOfOne());
    expect(within(background()).queryByRole('combobox', { name: 'Skaala' })).not.toBeInTheDocument();
  });

  test('shows what another scale does to levels in use before it is done', async () => {
    const { user, model } = showCompetencies(
      modelOfOne(({ tx, competency }) => {
        const scale = tx.create('scale', tx.model.root, { name: { et: 'Kaks taset' } });
        for (const name of ['Õpib', 'Oskab']) tx.create('level', scale, { name: { et: name } });
        const [usual = ''] = tx.model.childIds(tx.model.root, 'scale');
        const level = tx.model.childIds(usual, 'level').at(-1) ?? null;
        tx.create('indicator', competency, { text: { et: 'Küsib.' }, level });
      }),
    );
    const scale = within(background()).getByRole('combobox', { name: 'Skaala' });
    const own = (): unknown => model().children(model().root, 'competency')[0]?.scale;
    await user.selectOptions(scale, 'Kaks taset');
    expect(own()).toBeNull();
    expect(background()).toHaveTextContent('Tase muutub 1 kohas:');
    expect(background()).toHaveTextContent('3 Ekspert on edaspidi 2 Oskab');
    await user.click(within(background()).getByRole('button', { name: 'Jäta nii, nagu on' }));
    expect(own()).toBeNull();
    expect(scale).toHaveFocus();
    await user.selectOptions(scale, 'Kaks taset');
    await user.click(within(background()).getByRole('button', { name: 'Vaheta skaala' }));
    expect(own()).not.toBeNull();
    const [competency = ''] = model().childIds(model().root, 'competency');
    const [deed] = model().children(competency, 'indicator');
    expect(model().record(deed?.level ?? '', 'level')).toMatchObject({ name: { et: 'Oskab' } });
  });
});

describe('an example of a deed', () => {
  const withDeed = modelOfOne(({ tx, competency }) => {
    tx.create('indicator', competency, { text: { et: 'Küsib.' } });
  });

  test('is written in a line under it, which goes again when nothing is written', async () => {
    const { user, model } = showCompetencies(withDeed);
    const ask = async (): Promise<void> => {
      await user.click(screen.getByRole('button', { name: 'Veel: Küsib.' }));
      await user.click(screen.getByRole('menuitem', { name: 'Lisa näide' }));
    };
    await ask();
    expect(screen.getByRole('textbox', { name: 'Näide' })).toHaveFocus();
    await user.keyboard('{Backspace}');
    expect(screen.queryByRole('textbox', { name: 'Näide' })).not.toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'Tegu' })).toHaveFocus();
    await ask();
    await user.keyboard('Küsis poes.{Enter}Kuulas ära.');
    const [competency = ''] = model().childIds(model().root, 'competency');
    expect(model().children(competency, 'indicator')).toMatchObject([
      { text: { et: 'Küsib.' }, examples: { et: 'Küsis poes.\nKuulas ära.' } },
    ]);
    await user.keyboard('{Escape}');
    expect(screen.getByRole('textbox', { name: 'Tegu' })).toHaveFocus();
    expect(screen.getByRole('textbox', { name: 'Näide' })).toBeVisible();
  });

  test('takes several pasted lines as they are', () => {
    const model = modelOfOne(({ tx, competency }) => {
      tx.create('indicator', competency, { text: { et: 'Küsib.' }, examples: { et: 'Poes.' } });
    });
    showCompetencies(model);
    const isLeft = fireEvent.paste(screen.getByRole('textbox', { name: 'Näide' }), {
      clipboardData: { getData: () => 'Üks\nKaks' },
    });
    expect(isLeft).toBe(true);
    expect(screen.getAllByRole('textbox', { name: 'Tegu' })).toHaveLength(1);
  });
});

describe('the order of the page', () => {
  test('is chosen in its menu: deeds first, or what the name means', async () => {
    const { user } = showCompetencies(modelOfOne());
    expect(headings().slice(0, 2)).toEqual(['Käitumuslikud väljendused', 'Selgitus']);
    await user.click(
      within(screen.getByRole('article')).getByRole('button', {
        name: 'Mida kompetentsiga „Kuulamine“ teha saab',
      }),
    );
    await user.click(screen.getByRole('menuitem', { name: 'Lehe järjestus' }));
    await user.click(await screen.findByRole('menuitemradio', { name: 'Kõigepealt selgitus' }));
    expect(headings().slice(0, 2)).toEqual(['Selgitus', 'Käitumuslikud väljendused']);
  });

  test('with the definition first begins a new competency with its name, and goes on to the definition', async () => {
    const model = modelOfOne(({ tx, competency }) => tx.remove(competency));
    const { user } = showCompetencies(model, { order: 'nameFirst' });
    await user.click(screen.getByRole('button', { name: 'Lisa kompetents' }));
    expect(screen.getByRole('textbox', { name: 'Kompetentsi nimi' })).toHaveFocus();
    await user.keyboard('Kuulamine{Enter}');
    expect(screen.getByRole('textbox', { name: 'Selgitus' })).toHaveFocus();
  });
});

describe('what is new at each level', () => {
  const levels = (): HTMLElement => screen.getByRole('region', { name: 'Tasemed' });
  const notes = (): (string | null)[] =>
    within(levels())
      .queryAllByRole('listitem')
      .map(({ textContent }) => textContent);

  test('is told from the second described level on, as it is written', async () => {
    const { user } = showCompetencies(modelOfOne());
    const field = (rank: number): HTMLElement =>
      screen.getByRole('textbox', { name: new RegExp(`^Taseme kirjeldus: ${rank}`) });
    await user.type(field(1), 'Vastab kliendile samal päeval.');
    expect(notes()).toEqual([]);
    await user.type(field(2), 'Vastab kliendile alati samal päeval.');
    await user.type(field(3), 'Vastab kliendile samal päeval. Õpetab uut kolleegi.');
    expect(notes()).toEqual([
      'Siit algab: 1 lause',
      'Siin ei ole veel midagi uut',
      'Tasemest 1 Algaja erineb lause ainult sõna „alati“ poolest',
      'Siin on 1 uus lause',
      '1 lause on juba tasemel 1 Algaja',
    ]);
  });
});
