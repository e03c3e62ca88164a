import { apply, commands, type Model } from '@tegu/core';
import { writeWorkbook } from '@tegu/interchange/workbook';
import type { Grid } from '@tegu/interchange';
import { screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { company } from '../testing/company.test-kit.ts';
import { showPlace } from '../testing/place.test-kit.tsx';
import { SheetsDialog } from './sheets-dialog.tsx';

/** The sheets of a model, as a spreadsheet gives them back. */
function gridsOf(model: Model): readonly Grid[] {
  return writeWorkbook(model, { language: 'et' }).workbook.sheets.map(({ name, columns, rows }) => ({
    name,
    rows: [columns.map(({ head }) => head), ...rows],
  }));
}

function withDeed(model: Model, text: string): Model {
  const [deed = ''] = [...model.all()]
    .filter(({ type, id }) => type === 'indicator' && model.isLive(id))
    .map(({ id }) => id);
  return apply(model, commands['replace-text'], { id: deed, field: 'text', language: 'et', text }).model;
}

function show(
  grids: readonly Grid[],
): ReturnType<typeof showPlace> & { onClose: ReturnType<typeof vi.fn>; onOther: ReturnType<typeof vi.fn> } {
  const onClose = vi.fn();
  const onOther = vi.fn();
  const place = showPlace(
    <SheetsDialog name="mudel.xlsx" grids={grids} onOther={onOther} onClose={onClose} />,
    {
      model: company(),
      where: { place: 'use' },
    },
  );
  return { ...place, onClose, onOther };
}

describe('a file of sheets that is brought in', () => {
  test('shows a changed sentence before and after, and writes it as one step that undo takes back', async () => {
    const edited = withDeed(company(), 'Helistab kliendile samal päeval tagasi.');
    const { user, session, onClose } = show(gridsOf(edited));
    const dialog = screen.getByRole('dialog', { name: 'Mida „mudel.xlsx“ muudaks' });
    expect(within(dialog).getByRole('status')).toHaveTextContent('Uusi 0, muudetuid 1, kustutatavaid 0');
    const before = session.store.getState().model;
    await user.click(within(dialog).getByRole('button', { name: 'Too mudelisse' }));
    expect(onClose).toHaveBeenCalled();
    const texts = (model: Model): readonly unknown[] =>
      [...model.all()].flatMap((record) => (record.type === 'indicator' ? [record.text['et']] : []));
    expect(texts(session.store.getState().model)).toContain('Helistab kliendile samal päeval tagasi.');
    session.undo();
    expect(texts(session.store.getState().model).toSorted()).toEqual(texts(before).toSorted());
  });

  test('leaves what is missing unless it is ticked, and a tick can be taken away', async () => {
    const grids = gridsOf(company()).map((grid) =>
      grid.name === 'Kompetentsid' ? { ...grid, rows: grid.rows.slice(0, -1) } : grid,
    );
    const { user } = show(grids);
    const status = screen.getByRole('status');
    expect(status).toHaveTextContent('Uusi 0, muudetuid 0, kustutatavaid 0');
    expect(screen.getByRole('button', { name: 'Too mudelisse' })).toBeDisabled();
    await user.click(screen.getByRole('radio', { name: /Tee mudel selliseks/ }));
    expect(status).toHaveTextContent('kustutatavaid 1');
    await user.click(screen.getByRole('checkbox', { name: /^Too see mudelisse Välja jäetud/ }));
    expect(status).toHaveTextContent('kustutatavaid 0');
  });

  test('what is new leaves with what it stands in, and brings it along', async () => {
    const row = (grid: Grid): string[] =>
      (grid.rows[0] ?? []).map((head) =>
        head.startsWith('Käitumine') ? 'Paneb põrandale sildi.' : head === 'Kompetents' ? 'Ohutus' : '',
      );
    const grids = gridsOf(company()).map((grid) =>
      grid.name === 'Kompetentsid' ? { ...grid, rows: [...grid.rows, row(grid)] } : grid,
    );
    const { user, session } = show(grids);
    const status = screen.getByRole('status');
    expect(status).toHaveTextContent('Uusi 2');
    await user.click(screen.getByRole('checkbox', { name: /Kompetents Ohutus/ }));
    expect(status).toHaveTextContent('Uusi 0');
    await user.click(screen.getByRole('checkbox', { name: /Paneb põrandale sildi/ }));
    expect(status).toHaveTextContent('Uusi 2');
    await user.click(screen.getByRole('button', { name: 'Too mudelisse' }));
    const { model } = session.store.getState();
    expect(
      [...model.all()].some(
        (each) => each.type === 'indicator' && each.text['et'] === 'Paneb põrandale sildi.',
      ),
    ).toBe(true);
  });

  test('shows a comment or a source by itself, with a box of its own', async () => {
    const with2 = apply(company(), commands['create-record'], {
      type: 'comment',
      parent: company().root,
      texts: { text: { et: 'Räägime sellest nõukogus.' } },
    }).model;
    const { user } = show(gridsOf(with2));
    const box = screen.getByRole('checkbox', { name: /Lisatud Kommentaar Räägime sellest nõukogus/ });
    expect(box).toBeChecked();
    await user.click(box);
    expect(screen.getByRole('status')).toHaveTextContent('Uusi 0');
  });

  test('does not say that all is the same where something was not read', () => {
    const grids = gridsOf(company()).map((grid) =>
      grid.name === 'Kompetentsid'
        ? { ...grid, rows: grid.rows.map((row, i) => [...row, i === 0 ? 'Märkused' : 'x']) }
        : grid,
    );
    show(grids);
    expect(screen.getByText(/Loetud osas on lehtedel sama/)).toBeInTheDocument();
    expect(screen.queryByText(/Midagi pole tuua/)).not.toBeInTheDocument();
  });

  test('names the place of a row that it does not understand', async () => {
    const grids = gridsOf(company()).map((grid) =>
      grid.name === 'Kompetentsid'
        ? {
            ...grid,
            rows: [
              ...grid.rows,
              (grid.rows[0] ?? []).map((head) =>
                head.startsWith('Tase') && head !== 'Taseme kirjeldus'
                  ? 'guru'
                  : head.startsWith('Käitumine')
                    ? 'Küsib.'
                    : head.startsWith('Kompetents')
                      ? 'Uus'
                      : '',
              ),
            ],
          }
        : grid,
    );
    show(grids);
    const last = grids.find(({ name }) => name === 'Kompetentsid')?.rows.length;
    expect(await screen.findByText(new RegExp(`rida ${last}, veerg „Tase“: „guru“`))).toBeInTheDocument();
  });

  test('says so when nothing differs, and can open the file as a model of its own', async () => {
    const { user, onOther } = show(gridsOf(company()));
    expect(screen.getByText(/Lehtedel on sama mis mudelis/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Ava eraldi mudelina' }));
    expect(onOther).toHaveBeenCalled();
  });
});
