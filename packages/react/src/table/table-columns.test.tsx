import { commands, competenciesInOrder, newModel, readFile, type Model } from '@tegu/core';
import { createEvent, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { company } from '../testing/company.test-kit.ts';
import { showPlace, type ShownPlace } from '../testing/place.test-kit.tsx';
import { ColumnsPreferenceContext } from './columns-preference.ts';
import { CompetencyTable } from './competency-table.tsx';
import { cell, paste, show, undo } from './table.test-kit.tsx';

beforeAll(() => import('../pasting/paste-dialog.tsx'));
afterEach(() => Reflect.deleteProperty(document, 'execCommand'));

const heads = (): (string | null)[] =>
  screen.getAllByRole('columnheader').map(({ textContent }) => textContent);

/** Shows a column that is hidden, or hides one. */
async function toggle({ user }: ShownPlace, column: string): Promise<void> {
  await user.click(screen.getByRole('button', { name: /^Veerud/ }));
  await user.click(screen.getByRole('menuitemcheckbox', { name: column }));
  await user.keyboard('{Escape}');
}

/** What the button that copies all of the table puts on the clipboard. */
async function copiedTable({ user }: ShownPlace): Promise<{ text: string; html: string }> {
  const held: Record<string, string> = {};
  const setData = (type: string, text: string): void => void (held[type] = text);
  const value = (): boolean =>
    fireEvent(document, createEvent.copy(document, { clipboardData: { setData } }));
  Object.defineProperty(document, 'execCommand', { value, configurable: true });
  await user.click(screen.getByRole('button', { name: 'Kopeeri tabel' }));
  return { text: held['text/plain'] ?? '', html: held['text/html'] ?? '' };
}

/** All that the table says of the competencies of a model, without their ids. */
function said(model: Model, ids: readonly string[]): object[] {
  const [language = ''] = model.own.languages;
  return ids.map((id) => {
    const record = model.record(id, 'competency');
    const parent = record ? model.parentOf(record) : '';
    const rank = (level: string | null): number => {
      const there = model.record(level, 'level');
      return there ? model.childIds(model.parentOf(there), 'level').indexOf(there.id) : -1;
    };
    return {
      name: record?.name[language],
      category: model.record(parent, 'category')?.name[language],
      definition: record?.definition[language],
      deeds: model.children(id, 'indicator').map(({ text }) => text[language]),
      needs: ['knowledge', 'skill', 'attitude'].map((kind) =>
        model
          .children(id, 'component')
          .filter((component) => component.kind === kind)
          .map(({ text }) => text[language]),
      ),
      levels: model
        .children(id, 'descriptor')
        .map(({ level, text }) => [rank(level), text[language]] as const)
        .filter(([, text]) => text !== undefined)
        .sort(([a], [b]) => a - b),
    };
  });
}

const order = ({ session }: ShownPlace): readonly string[] =>
  session.checks.derivation.ask(competenciesInOrder, '');

describe('the columns of the table', () => {
  test('hold what a deed takes when somebody wants them, and keep to that', async () => {
    const place = show();
    expect(heads()).not.toContain('Teadmised');
    await toggle(place, 'Teadmised');
    expect(heads().slice(3, 5)).toEqual(['Käitumuslikud väljendused', 'Teadmised']);
    expect(screen.getByRole('button', { name: 'Veerud (2 peidus)' })).toBeInTheDocument();
    await place.user.click(cell(0, 'indicators'));
    await place.user.keyboard('{ArrowRight}Tunneb tähtaegu.{Alt>}{Enter}{/Alt}Teab, kes vastab.{Enter}');
    const needs = (): object => place.model().children('competency:lubadus', 'component');
    expect(needs()).toMatchObject([
      { kind: 'knowledge', text: { et: 'Tunneb tähtaegu.' } },
      { kind: 'knowledge', text: { et: 'Teab, kes vastab.' } },
    ]);
    undo(place);
    expect(needs()).toEqual([]);
    await toggle(place, 'Kategooria');
    expect(heads().slice(0, 2)).toEqual(['Nimi', 'Selgitus']);
  });

  test('are those that the host has kept, and it hears of each change', async () => {
    const kept = vi.fn<(columns: readonly string[]) => void>();
    const place = showPlace(
      <ColumnsPreferenceContext value={{ hiddenColumns: ['category', '1'], onHiddenColumns: kept }}>
        <CompetencyTable say={() => undefined} />
      </ColumnsPreferenceContext>,
      { model: company(), where: { place: 'competencies', view: 'table' } },
    );
    expect(heads().slice(0, 2)).toEqual(['Nimi', 'Selgitus']);
    expect(heads().slice(-2)).toEqual(['1Algaja', '3Ekspert']);
    await toggle(place, 'Selgitus');
    expect(kept).toHaveBeenLastCalledWith(['category', '1', 'definition']);
    await toggle(place, 'Kategooria');
    expect(kept).toHaveBeenLastCalledWith(['1']);
  });

  test.each(['pohjakodu', 'rautakauppa', 'northhome'])(
    'are all in a copy of the table, and nothing of %s is lost when it is pasted',
    async (name) => {
      const file = readFileSync(
        join(import.meta.dirname, '../../../../examples', `${name}.tegu.json`),
        'utf8',
      );
      const example = readFile(file).model;
      const from = show({ model: example });
      const { text, html } = await copiedTable(from);
      const before = said(from.model(), order(from));
      from.unmount();
      const some: unknown = expect.arrayContaining([expect.anything()]);
      expect(before).toContainEqual(
        expect.objectContaining({ deeds: some, needs: [some, some, some], levels: some }),
      );
      for (const way of [html, '']) {
        const into = show({ model: newModel(example.own.languages[0] ?? 'et') });
        await into.user.click(cell(0, 'name'));
        paste(text, way);
        const dialog = within(await screen.findByRole('dialog'));
        await into.user.click(dialog.getByRole('button', { name: 'Kleebi' }));
        await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
        expect(said(into.model(), order(into))).toEqual(before);
        undo(into);
        expect(order(into)).toEqual([]);
        into.unmount();
      }
    },
  );

  test('are as many as the longest scale has levels, and the copy says so', async () => {
    const place = show({ model: withFour() });
    expect(heads().slice(-2)).toEqual(['3Ekspert', 'Tase 4']);
    await place.user.click(cell(1, 3));
    await place.user.keyboard('{ArrowRight}Neljas.{Tab}');
    expect(place.model().children('competency:valjastamine', 'descriptor')).toMatchObject([
      { text: { et: 'Neljas.' } },
    ]);
    await place.user.click(cell(0, 3));
    await place.user.keyboard('{ArrowRight}x');
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    expect(screen.getByText('Selle kompetentsi skaalal ei ole 4. taset.')).toBeInTheDocument();
    const { text } = await copiedTable(place);
    expect(text).toContain('Tase 4');
    expect(text).toContain('Neljas.');
  });
});

describe('levels of a scale of its own', () => {
  test('are said by rank in the cells, and a copy of the table brings all of them back through the dialog', async () => {
    const place = show({ model: withFour() });
    await place.user.click(cell(1, 1));
    const html = '<table data-tegu-cells=""><tr><td>a<td>b<td>c</table>';
    paste('a\tb\tc\r\n', html);
    await place.user.click(cell(1, 3));
    await place.user.keyboard('{ArrowRight}d{Enter}');
    const levels = (): object[] =>
      place
        .model()
        .children('competency:valjastamine', 'descriptor')
        .map(({ level, text }) => [place.model().record(level, 'level')?.name['et'], text['et']]);
    const written = [
      ['Üks', 'a'],
      ['Kaks', 'b'],
      ['Kolm', 'c'],
      ['Neli', 'd'],
    ];
    expect(levels()).toEqual(expect.arrayContaining(written));
    const { text, html: table } = await copiedTable(place);
    undo(place);
    undo(place);
    expect(levels()).toEqual([]);
    await place.user.click(cell(2, 'name'));
    paste(text, table);
    const dialog = within(await screen.findByRole('dialog'));
    await place.user.click(dialog.getByRole('button', { name: 'Kleebi' }));
    await waitFor(() => expect(levels()).toEqual(expect.arrayContaining(written)));
    expect(levels()).toHaveLength(4);
  });
});

describe('cells without a place', () => {
  const left = (words: string): HTMLElement => screen.getByText(words);

  test('past the right edge are counted, with undo', async () => {
    const place = show();
    await place.user.click(cell(0, 2));
    const html = '<table data-tegu-cells=""><tr><td>a<td>b<td>c<td><td>e<tr><td>f</table>';
    paste('a\tb\tc\t\te\r\nf\t\t\t\t\r\n', html);
    expect(left('2 lahtrile ei olnud tabelis kohta, need jäid välja.')).toBeInTheDocument();
    expect(cell(0, 3)).toHaveTextContent('b');
    await place.user.click(screen.getByRole('button', { name: 'Võta tagasi' }));
    expect(cell(0, 3)).toHaveTextContent('');
    expect(cell(0, 2)).toHaveTextContent('Lepib kliendiga kokku aja.');
  });

  test('of a level that a scale does not have are counted; nothing is made or undone for them alone', async () => {
    const place = show({ model: withFour() });
    await place.user.click(cell(0, 3));
    await place.user.keyboard('{ArrowRight}');
    paste('Neljas.');
    expect(left('1 lahtrile ei olnud tabelis kohta, see jäi välja.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Võta tagasi' })).not.toBeInTheDocument();
    await place.user.click(cell(2, 3));
    await place.user.keyboard('{ArrowRight}');
    paste('Neljas.');
    expect(order(place)).toHaveLength(2);
    expect(place.session.store.getState().undoable).toBeNull();
  });
});

/** The company, with a competency on a scale of four levels. */
function withFour(): Model {
  const place = show({ model: company() });
  const { session } = place;
  let scale = '';
  const made = ([id]: readonly string[]): void => void (scale = id ?? '');
  session.run(commands['create-record'], { type: 'scale', parent: place.model().root }, { onMade: made });
  for (const name of ['Üks', 'Kaks', 'Kolm', 'Neli'])
    session.run(commands['create-record'], { type: 'level', parent: scale, texts: { name: { et: name } } });
  session.run(commands['set-field'], { id: 'competency:valjastamine', field: 'scale', value: scale });
  const model = place.model();
  place.unmount();
  return model;
}
