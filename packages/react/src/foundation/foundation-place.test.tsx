import { commands, type Id } from '@tegu/core';
import { act, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { modelWith, showPlace, type NewRecord, type ShownPlace } from '../testing/place.test-kit.tsx';
import { FoundationPlace } from './foundation-place.tsx';

const field = (name: string): HTMLElement => screen.getByRole('textbox', { name });
const namesShown = (): string[] =>
  screen.getAllByRole<HTMLTextAreaElement>('textbox', { name: 'Väärtuse nimi' }).map(({ value }) => value);
const value = (title: string, text = ''): NewRecord => ({
  type: 'statement',
  fields: { kind: 'value' },
  texts: { title: { et: title }, ...(text === '' ? {} : { text: { et: text } }) },
});
const statementIds = ({ model }: ShownPlace): readonly Id[] => model().childIds(model().root, 'statement');

afterEach(() => {
  vi.restoreAllMocks();
});

describe('Foundation', () => {
  test('makes nothing by being looked at, and a statement by its first letter', async () => {
    const place = showPlace(<FoundationPlace />);
    await place.user.click(field('Brändilubadus'));
    expect(statementIds(place)).toEqual([]);
    await place.user.keyboard('Vastame kohe');
    expect(statementIds(place)).toEqual(['statement:brandPromise']);
    expect(place.model().record('statement:brandPromise', 'statement')?.text).toEqual({ et: 'Vastame kohe' });
    expect(field('Brändilubadus')).toHaveFocus();
  });

  test('takes a statement that was just begun back as one step', async () => {
    const place = showPlace(<FoundationPlace />);
    await place.user.type(field('Eksistentsi eesmärk'), 'Aitame');
    act(() => {
      place.session.undo();
    });
    expect(statementIds(place)).toEqual([]);
    expect(field('Eksistentsi eesmärk')).toHaveValue('');
  });

  test('counts the worded preconditions and names the next one', async () => {
    const place = showPlace(<FoundationPlace />);
    const strip = screen.getByRole('region', { name: 'Eeltingimused' });
    expect(strip).toHaveTextContent('pole veel ükski');
    await place.user.type(field('Eksistentsi eesmärk'), 'Aitame');
    expect(strip).toHaveTextContent('on sõnastatud üks');
    await place.user.click(within(strip).getByRole('link', { name: 'Järgmisena sõnasta väärtused' }));
    expect(screen.getByRole('button', { name: 'Lisa väärtus' })).toHaveFocus();
  });

  test('asks where nothing is worded, and stops asking', () => {
    showPlace(<FoundationPlace />, {
      model: modelWith({
        type: 'statement',
        fields: { kind: 'strategy' },
        texts: { text: { et: 'Nõu, mitte hind.' } },
      }),
    });
    expect(screen.getByText('Mis eristab meid teistest?')).toBeVisible();
    expect(screen.queryByText('Mis osa on selles igal üksusel?')).not.toBeInTheDocument();
  });

  test('adds the next value by Enter, right after the one it was pressed in', async () => {
    const place = showPlace(<FoundationPlace />, { model: modelWith(value('Lihtsus'), value('Julgus')) });
    await place.user.click(screen.getAllByRole('textbox', { name: 'Väärtuse nimi' })[0] ?? document.body);
    await place.user.keyboard('{Enter}Hoolivus');
    expect(namesShown()).toEqual(['Lihtsus', 'Hoolivus', 'Julgus']);
  });

  test('moves a value by Alt and an arrow, and keeps the caret in it', async () => {
    const place = showPlace(<FoundationPlace />, {
      model: modelWith(value('Lihtsus'), value('Julgus'), value('Hoolivus')),
    });
    await place.user.click(screen.getAllByRole('textbox', { name: 'Väärtuse nimi' })[2] ?? document.body);
    await place.user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(namesShown()).toEqual(['Lihtsus', 'Hoolivus', 'Julgus']);
    await place.user.keyboard('{Alt>}{ArrowUp}{ArrowUp}{/Alt}');
    expect(namesShown()).toEqual(['Hoolivus', 'Lihtsus', 'Julgus']);
    expect(screen.getAllByRole('textbox', { name: 'Väärtuse nimi' })[0]).toHaveFocus();
    await place.user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(namesShown()).toEqual(['Lihtsus', 'Hoolivus', 'Julgus']);
  });

  test('takes an empty value away by Backspace without a word', async () => {
    const place = showPlace(<FoundationPlace />, { model: modelWith(value('Lihtsus')) });
    await place.user.click(screen.getByRole('button', { name: 'Lisa väärtus' }));
    await place.user.keyboard('{Backspace}');
    expect(namesShown()).toEqual(['Lihtsus']);
    expect(screen.getByRole('textbox', { name: 'Väärtuse nimi' })).toHaveFocus();
    expect(screen.queryByText(/kustutatud/)).not.toBeInTheDocument();
  });

  test('deletes by the menu, says how many links went with it, and takes it back', async () => {
    const model = modelWith(value('Julgus', 'Ütleme välja.'), {
      type: 'competency',
      fields: { scope: 'core' },
      texts: { name: { et: 'Koostöö' } },
    });
    const place = showPlace(<FoundationPlace />, { model });
    const [statement = ''] = statementIds(place);
    const [competency = ''] = model.childIds(model.root, 'competency');
    act(() => void place.session.run(commands['set-claim'], { competency, statement, claimed: true }));
    expect(screen.getByRole('link', { name: 'Seotud, aga tõenduseta' })).toBeVisible();
    await place.user.click(screen.getByRole('button', { name: 'Veel: Julgus' }));
    await place.user.click(screen.getByRole('menuitem', { name: 'Kustuta' }));
    expect(screen.getByText('Väärtus „Julgus“ on kustutatud, sellega koos 1 seos.')).toBeVisible();
    await place.user.click(screen.getByRole('button', { name: 'Võta tagasi' }));
    expect(namesShown()).toEqual(['Julgus']);
    expect(screen.getByRole('link', { name: 'Seotud, aga tõenduseta' })).toBeVisible();
  });

  test('says of a worded statement that no deed shows it, and leads to the alignment', async () => {
    const place = showPlace(<FoundationPlace />, { model: modelWith(value('Julgus', 'Ütleme välja.')) });
    const [item] = statementIds(place);
    await place.user.click(screen.getByRole('link', { name: 'Ükski tegu seda veel ei näita' }));
    expect(place.go).toHaveBeenCalledWith({ place: 'check', view: 'alignment', item });
  });

  test('keeps that a statement speaks of the customer, and what it follows from', async () => {
    const purpose = {
      type: 'statement',
      fields: { kind: 'purpose' },
      texts: { text: { et: 'Aitame inimesi.' } },
    };
    const place = showPlace(<FoundationPlace />, {
      model: modelWith(purpose, value('Julgus', 'Ütleme välja.')),
    });
    const item = screen.getByRole('button', { name: 'Veel: Julgus' }).closest('li') ?? document.body;
    await place.user.click(within(item).getByRole('checkbox', { name: 'Räägib kliendist' }));
    await place.user.click(within(item).getByRole('button', { name: 'Millest see lähtub?' }));
    await place.user.click(screen.getByRole('menuitemcheckbox', { name: 'Eksistentsi eesmärk' }));
    const [, julgus = ''] = statementIds(place);
    expect(place.model().record(julgus, 'statement')).toMatchObject({
      customerFacing: true,
      follows: ['statement:purpose'],
    });
  });

  test('gives a goal its time and its measure, which is made by its first letter', async () => {
    const place = showPlace(<FoundationPlace />);
    await place.user.click(screen.getByRole('button', { name: 'Lisa eesmärk' }));
    await place.user.keyboard('Kaheksa klienti kümnest saab vastuse kohe.');
    await place.user.type(field('Tähtaeg'), 'aasta lõpuks');
    const [goal = ''] = statementIds(place);
    expect(place.model().childIds(goal, 'measure')).toEqual([]);
    await place.user.type(field('Mõõdik'), 'küsimus');
    expect(place.model().record(goal, 'statement')?.horizon).toEqual({ et: 'aasta lõpuks' });
    expect(place.model().children(goal, 'measure')).toMatchObject([{ name: { et: 'küsimus' } }]);
  });

  test('says quietly that a name is there twice, and lets it stand', async () => {
    const place = showPlace(<FoundationPlace />, { model: modelWith(value('Julgus'), value('Lihtsus')) });
    expect(screen.queryByText('Sama nimega väärtus on juba olemas.')).not.toBeInTheDocument();
    const [, second = document.body] = screen.getAllByRole('textbox', { name: 'Väärtuse nimi' });
    await place.user.clear(second);
    await place.user.type(second, 'julgus');
    expect(screen.getAllByText('Sama nimega väärtus on juba olemas.')).toHaveLength(1);
    expect(namesShown()).toEqual(['Julgus', 'julgus']);
  });

  test('keeps a goal that has only its time written when Backspace is pressed in its empty text', async () => {
    const goal = {
      type: 'statement',
      fields: { kind: 'strategicGoal' },
      texts: { horizon: { et: '1. märts' } },
    };
    const place = showPlace(<FoundationPlace />, { model: modelWith(goal) });
    await place.user.click(field('Eesmärk'));
    await place.user.keyboard('{Backspace}');
    expect(statementIds(place)).toHaveLength(1);
  });

  test('skips a list for now, and comes back to its questions', async () => {
    const place = showPlace(<FoundationPlace />);
    const values = screen.getByRole('region', { name: 'Väärtused' });
    await place.user.click(within(values).getByRole('button', { name: 'Jäta praegu vahele: Väärtused' }));
    expect(within(values).queryByText('Miks see oluline on?')).not.toBeInTheDocument();
    expect(within(values).getByRole('button', { name: 'Lisa väärtus' })).toBeVisible();
    await place.user.click(within(values).getByRole('button', { name: /Sõnasta kohe/ }));
    expect(within(values).getByText('Miks see oluline on?')).toBeVisible();
  });

  test('scrolls to the statement in the address', () => {
    const model = modelWith(value('Julgus', 'Ütleme välja.'), value('Lihtsus', 'Räägime lihtsalt.'));
    const [, item = ''] = model.childIds(model.root, 'statement');
    const scrolled: (string | undefined)[] = [];
    vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: HTMLElement) {
      scrolled.push(this.dataset['record']);
    });
    showPlace(<FoundationPlace />, { model, where: { place: 'foundation', item } });
    expect(scrolled).toEqual([item]);
  });

  test('offers nothing to change in a model for looking at only', () => {
    showPlace(<FoundationPlace />, { model: modelWith(value('Julgus', 'Ütleme välja.')), readOnly: true });
    expect(screen.queryByRole('button', { name: /Lisa|Veel|Liiguta|Jäta/ })).not.toBeInTheDocument();
    expect(screen.getByRole('checkbox', { name: 'Räägib kliendist' })).toBeDisabled();
    for (const text of screen.getAllByRole('textbox')) expect(text).toHaveAttribute('readonly');
  });

  test('marks the language of what is written', () => {
    showPlace(<FoundationPlace />, { model: modelWith(value('Julgus', 'Ütleme välja.')) });
    for (const text of screen.getAllByRole('textbox')) expect(text).toHaveAttribute('lang', 'et');
  });
});
