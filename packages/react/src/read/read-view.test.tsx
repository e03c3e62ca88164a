import { commands, readFile, type Model } from '@tegu/core';
import { act, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { company } from '../testing/company.test-kit.ts';
import { modelWith, showPlace } from '../testing/place.test-kit.tsx';
import { ReadView } from './read-view.tsx';

const et = (text: string): { readonly et: string } => ({ et: text });

/** A model with one competency that has everything a document shows, half of it in another language. */
function richModel(): Model {
  const file = {
    format: 'tegu',
    formatVersion: 1,
    model: {
      id: 'model:rich',
      title: et('Põhjakodu'),
      organisation: 'Põhjakodu OÜ',
      lastReviewed: '2026-11-16',
      languages: ['et', 'fi'],
      statements: [
        {
          id: 'statement:kiirus',
          kind: 'strategicGoal',
          text: et('Vastame kohe.'),
          horizon: et('31. detsember'),
          units: ['unit:ladu'],
          measures: [
            { id: 'measure:kusimus', name: et('Küsimus kõigile'), howOften: et('kaks korda aastas') },
          ],
        },
        { id: 'statement:julgus', kind: 'value', title: et('Julgus'), text: { fi: 'Sanomme ääneen.' } },
        { id: 'statement:purpose', kind: 'purpose', text: et('Aitame inimesi.') },
      ],
      units: [{ id: 'unit:ladu', name: et('Ladu'), line: 'support', contribution: et('Kaup jõuab kohale.') }],
      scales: [
        {
          id: 'scale:kolm',
          name: et('Kolm'),
          levels: ['Algaja', 'Meister', 'Ekspert'].map((name, i) => ({
            id: `level:${i + 1}`,
            name: et(name),
          })),
        },
      ],
      categories: [
        {
          id: 'category:vastutus',
          name: et('Vastutus'),
          competencies: [
            {
              id: 'competency:lubadus',
              code: 'K1',
              name: et('Lubadusest kinnipidamine'),
              definition: et('Teeb, mida ütles.'),
              scope: 'core',
              status: 'agreed',
              components: [{ id: 'component:teab', kind: 'knowledge', text: et('Teab lubadust.') }],
              indicators: [
                {
                  id: 'indicator:vastab',
                  text: et('Annab kliendile vastuse.'),
                  level: 'level:2',
                  roles: ['role:ladu'],
                  examples: et('„Helistan kell kaks.“'),
                  evidence: [{ statement: 'statement:kiirus', quote: 'Annab kliendile vastuse.' }],
                },
              ],
              descriptors: [{ level: 'level:2', text: et('Lepib kokku aja.') }],
              claims: [{ id: 'claim:x', statement: 'statement:julgus' }],
            },
          ],
        },
      ],
      roles: [{ id: 'role:ladu', name: et('Laotöötaja'), kind: 'role' }],
    },
  };
  return readFile(JSON.stringify(file)).model;
}

/** What stands under a heading. */
const part = (name: string): HTMLElement =>
  screen.getByRole('heading', { name }).parentElement ?? document.body;

afterEach(() => {
  vi.restoreAllMocks();
});

describe('Read', () => {
  test('sets the model as a document with headings in their order', () => {
    showPlace(<ReadView />, { model: richModel() });
    const headings = screen
      .getAllByRole('heading')
      .map((heading) => `${heading.tagName} ${heading.textContent}`);
    expect(headings).toEqual([
      'H1 Põhjakodu',
      'H2 Alused',
      'H3 Eksistentsi eesmärk',
      'H3 Väärtused',
      'H3 Strateegilised eesmärgid',
      'H3 Üksused',
      'H2 Vastutus',
      'H3 K1 Lubadusest kinnipidamine',
      'H4 Käitumuslikud väljendused',
      'H4 Mida selleks vaja on',
      'H4 Tasemed',
      'H4 Seosed alustega',
      'H2 Rollid',
      'H3 Laotöötaja',
    ]);
  });

  test('says of a deed its level as number and word, its role and its example', () => {
    showPlace(<ReadView />, { model: richModel() });
    const deeds = part('Käitumuslikud väljendused');
    expect(deeds).toHaveTextContent('Annab kliendile vastuse.');
    expect(deeds).toHaveTextContent('2 Meister');
    expect(deeds).toHaveTextContent('Rollis: Laotöötaja');
    expect(deeds).toHaveTextContent('Näiteks: „Helistan kell kaks.“');
  });

  test('sets the levels side by side, in a table with their names at its head', () => {
    showPlace(<ReadView />, { model: richModel() });
    const table = within(part('Tasemed')).getByRole('table');
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['1 Algaja', '2 Meister', '3 Ekspert']);
    expect(within(table).getByRole('cell', { name: 'Lepib kokku aja.' })).toBeVisible();
    expect(within(table).getAllByText('Veel sõnastamata')).toHaveLength(2);
  });

  test('quotes the sentence that shows what a competency serves, and says where none does', () => {
    showPlace(<ReadView />, { model: richModel() });
    const [value, goal] = within(part('Seosed alustega')).getAllByRole('listitem');
    expect(goal).toHaveTextContent('Strateegiline eesmärk Vastame kohe.');
    expect(goal).toHaveTextContent('„Annab kliendile vastuse.“');
    expect(value).toHaveTextContent('Väärtus Julgus');
    expect(value).toHaveTextContent('Seotud, aga tõenduseta');
  });

  test('gives goals their time and measure, and units their part', () => {
    showPlace(<ReadView />, { model: richModel() });
    expect(part('Strateegilised eesmärgid')).toHaveTextContent('Tähtaeg: 31. detsember');
    expect(part('Strateegilised eesmärgid')).toHaveTextContent('Mõõdik: Küsimus kõigile · kaks korda aastas');
    expect(part('Strateegilised eesmärgid')).toHaveTextContent('Puudutab: Ladu');
    const row = within(part('Üksused')).getByRole('row', { name: /Ladu/ });
    expect(row).toHaveTextContent('Tugiüksus');
    expect(row).toHaveTextContent('Kaup jõuab kohale.');
  });

  test('marks every text with the language that it is written in', () => {
    showPlace(<ReadView />, { model: richModel() });
    expect(screen.getByText('Sanomme ääneen.')).toHaveAttribute('lang', 'fi');
    expect(screen.getByText('Teeb, mida ütles.')).toHaveAttribute('lang', 'et');
    expect(screen.getByText('„Annab kliendile vastuse.“')).toHaveAttribute('lang', 'et');
  });

  test('has nothing to change: no field, and no control but the copying', () => {
    showPlace(<ReadView />, { model: richModel() });
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Kopeeri']);
  });

  test('says so where there is nothing to read, and follows the model', () => {
    const place = showPlace(<ReadView />, { model: modelWith() });
    expect(screen.getByText(/ei ole veel midagi lugeda/)).toBeVisible();
    act(() => {
      place.session.run(commands['create-record'], {
        type: 'statement',
        parent: place.model().root,
        fields: { kind: 'purpose' },
        texts: { text: { et: 'Aitame.' } },
      });
    });
    expect(screen.queryByText(/ei ole veel midagi lugeda/)).not.toBeInTheDocument();
    expect(screen.getByText('Aitame.')).toBeVisible();
  });

  test('scrolls to the competency in the address', () => {
    const scrolled: (string | null)[] = [];
    vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element) {
      scrolled.push(this.querySelector('h3')?.textContent ?? null);
    });
    showPlace(<ReadView />, {
      model: company(),
      where: { place: 'competencies', view: 'read', item: 'competency:valjastamine' },
    });
    expect(scrolled).toEqual(['Kauba väljastamine']);
  });

  test('copies the document and says so; says so too where the browser does not let it', async () => {
    const place = showPlace(<ReadView />, { model: company() });
    await place.user.click(screen.getByRole('button', { name: 'Kopeeri' }));
    expect(await screen.findByText(/on koos pealkirjade ja tabelitega lõikelaual/)).toBeVisible();
    expect(await navigator.clipboard.readText()).toContain('Lubadusest kinnipidamine');
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
    await place.user.click(screen.getByRole('button', { name: 'Kopeeri' }));
    expect(await screen.findByText('Brauser ei lubanud dokumenti kopeerida.')).toBeVisible();
  });
});
