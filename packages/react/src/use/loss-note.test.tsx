import { fieldsOf, paperLosses, readFile, textsIn, type Loss, type Model } from '@tegu/core';
import { Random, randomModel } from '@tegu/core/testing';
import { screen, within } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ModelDocument } from '../read/model-document.tsx';
import { company } from '../testing/company.test-kit.ts';
import { showPlace } from '../testing/place.test-kit.tsx';
import { HandOutProvider, type HandOut } from './hand-out.ts';
import { LossNote } from './loss-note.tsx';
import { printedParts } from './printed-parts.ts';
import { UsePlace } from './use-place.tsx';

const LOSSES: readonly Loss[] = [
  { what: 'ids', where: 'model:company', why: 'Word has no place for the ids of records', reason: 'ids' },
  { what: 'text.en', where: 'indicator:vastab', why: 'one language', reason: 'otherLanguage' },
  { what: 'name.en', where: 'category:vastutus', why: 'one language', reason: 'otherLanguage' },
  { what: 'leads', where: 'role:ladu', why: 'no place', reason: 'noPlace' },
  { what: 'comment', where: 'comment:x', why: 'no place', reason: 'noPlace' },
];

function show(losses: readonly Loss[]): HTMLElement {
  showPlace(<LossNote file="Word" losses={losses} />, { model: company(), where: { place: 'use' } });
  return screen.getByRole('note');
}

const plain = (text: string): string => text.replaceAll(/[\p{Cc}\s\u2028\u2029\ufeff]+/gu, ' ').trim();

/** Texts of the model that neither stand in its printed document nor are reported as left out of it. */
function vanished(model: Model): readonly string[] {
  const { container, unmount } = showPlace(<ModelDocument />, { model, where: { place: 'use' } });
  const shown = plain(container.textContent ?? '');
  unmount();
  const lost = new Set(
    paperLosses(model, 'Word', undefined, printedParts(model)).map(({ what, where }) => `${where} ${what}`),
  );
  return [...model.all()]
    .filter(({ id }) => model.isLive(id))
    .flatMap((record) =>
      Object.keys(fieldsOf(record.type)).flatMap((field) =>
        Object.entries(textsIn(record, field) ?? {}).flatMap(([language, text]) => {
          const isReported =
            lost.has(`${record.id} ${field}.${language}`) || lost.has(`${record.id} ${record.type}`);
          return isReported || shown.includes(plain(text))
            ? []
            : [`${record.id} ${field}.${language} ${text}`];
        }),
      ),
    );
}

describe('what a file leaves out', () => {
  test('is said by kind, those that people miss first', () => {
    expect(within(show(LOSSES)).getAllByText(/^Välja jääb/u)[0]).toHaveTextContent(
      'Välja jääb (Word): tekstid teistes keeltes (2), üksikasjad (1), kommentaarid (1) ja tunnused, mille järgi programmid kirjeid tunnevad.',
    );
  });

  test('is told with place and reason on request', async () => {
    const note = show(LOSSES);
    expect(within(note).getByText('Mis täpselt')).toBeInTheDocument();
    const places = within(note)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(places).toContain('Vastutus › Lubadusest kinnipidamine › tegu: sõnastus, inglise');
    expect(places).toContain('Vastutus: nimi, inglise');
    expect(places).toContain('Laotöötaja: juhib inimesi');
    expect(note).toHaveTextContent('Dokument on ühes keeles.');
  });

  test('of a format with reasons of its own is told in its words, and how much is not named is said', () => {
    const many = Array.from({ length: 130 }, (_, i): Loss => {
      return { what: `field${i}`, where: 'model:company', why: 'a cell holds 32,767 letters' };
    });
    const note = show(many);
    expect(note).toHaveTextContent('üksikasjad (130)');
    expect(within(note).getByText('a cell holds 32,767 letters')).toHaveAttribute('lang', 'en');
    expect(within(note).getAllByRole('listitem')).toHaveLength(101);
    expect(note).toHaveTextContent('veel 30 kohta');
  });

  test('is silent where nothing is left out', () => {
    showPlace(<LossNote file="Word" losses={[]} />, { model: company(), where: { place: 'use' } });
    expect(screen.queryByRole('note')).not.toBeInTheDocument();
  });

  test('stands beside the files of the whole model before one is saved', () => {
    const host: HandOut = {
      save: () => undefined,
      earlier: () => Promise.resolve([]),
      read: () => Promise.resolve(undefined),
      pickModel: () => Promise.resolve(undefined),
      writeSheets: () => Promise.resolve(''),
      writeWord: () => Promise.resolve(new Uint8Array()),
      bringIn: () => undefined,
    };
    showPlace(
      <HandOutProvider value={host}>
        <UsePlace />
      </HandOutProvider>,
      { model: company(), where: { place: 'use' } },
    );
    const notes = screen.getAllByRole('note').map(({ textContent }) => textContent);
    expect(notes[0]).toMatch(/^Välja jääb \(veebileht, Word\)/u);
    expect(notes[1]).toMatch(/^Välja jääb \(Markdown\)/u);
  });
});

describe('the printed document', () => {
  test.each(['pohjakodu', 'rautakauppa-raw', 'northhome'])(
    'of %s holds every text that is not reported',
    (name) => {
      const file = join(import.meta.dirname, `../../../../examples/${name}.tegu.json`);
      expect(vanished(readFile(readFileSync(file, 'utf8')).model)).toEqual([]);
    },
  );

  test('of models at random holds every text that is not reported', () => {
    for (let seed = 1; seed <= 12; seed++)
      expect(vanished(randomModel(new Random(seed))), `seed ${seed}`).toEqual([]);
  });
});
