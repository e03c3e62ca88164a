import { languagePacks, newModel, type Id } from '@tegu/core';
import { createModelSession, SessionProvider, TeguIntlProvider } from '@tegu/react';
import { documentOf, openLiveModel, rootsOf, type LiveModel } from '@tegu/store';
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { download } from '../files/pick-files.ts';
import { loadMessages } from '../messages/load-messages.ts';
import { UnreadNotice } from './unread-notice.tsx';

vi.mock(import('../files/pick-files.ts'), { spy: true });

afterEach(() => {
  vi.restoreAllMocks();
});

const messages = await loadMessages('et');

/** A model in which others have written what nobody can read. */
function openWith(...records: readonly (readonly [id: Id, created: object])[]): LiveModel {
  const doc = documentOf(newModel('et', 'Põhjakodu'));
  write(doc, records);
  const live = openLiveModel(doc);
  if (!live) throw new Error('No model');
  return live;
}

function write(doc: LiveModel['doc'], records: readonly (readonly [id: Id, created: object])[]): void {
  doc.transact(() => {
    for (const [id, created] of records) rootsOf(doc).records.set(id, JSON.stringify(created));
  }, 'elsewhere');
}

function show(live: LiveModel, unsound = 0): void {
  const session = createModelSession({ live, packs: languagePacks(), rules: [] });
  render(
    <TeguIntlProvider language="et" messages={messages}>
      <SessionProvider session={session}>
        <UnreadNotice doc={live.doc} unsound={unsound} />
      </SessionProvider>
    </TeguIntlProvider>,
  );
}

const BROKEN: readonly [Id, object] = [
  'competency:katki',
  { place: ['model:m', 'a0'], born: true, status: 'vana', texts: { name: { et: 'Kuulamine' } }, first: 0 },
];

describe('parts of a model that cannot be read', () => {
  test('are not spoken of where there are none', () => {
    show(openWith());
    expect(screen.queryByRole('status')).toBeNull();
  });

  test('are told calmly, and shown one by one with what they are and what would be right', async () => {
    const user = userEvent.setup();
    show(
      openWith(
        BROKEN,
        ['indicator:katki', { place: 'kuskil', born: true }],
        ['tulevik:x', { place: ['model:m', 'a1'] }],
      ),
      1,
    );
    expect(screen.getByRole('status')).toHaveTextContent('4 osa sellest mudelist ei saanud lugeda');
    await user.click(screen.getByRole('button', { name: 'Näita' }));
    const dialog = await screen.findByRole('dialog', { name: 'Osad, mida ei saa lugeda' });
    const items = await within(dialog).findAllByRole('listitem');
    expect(items.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(
        /^Kuulaminekompetents · competency:katkistatus: praegune väärtus on "vana"; õige oleks üks neist sõnadest: "draft"/,
      ),
      'indicator:katkikäitumuslik väljendusKirjas ei ole, kuhu see mudelis kuulub.',
      'tulevik:xtundmatut liiki osaSee Tegu ei tunne seda liiki osa.',
      '1 salvestatud tükk sellest mudelist on rikutud ja selles ei ole midagi loetavat; see jääb siia brauserisse alles.',
    ]);
  });

  test('can be saved as they stand in the document', async () => {
    const user = userEvent.setup();
    const saved = vi.mocked(download).mockImplementation(() => undefined);
    const live = openWith(BROKEN);
    live.doc.transact(() => rootsOf(live.doc).records.set('competency:katki|code', 'A1'), 'elsewhere');
    show(live);
    await user.click(screen.getByRole('button', { name: 'Näita' }));
    await user.click(await screen.findByRole('button', { name: 'Laadi need failina alla' }));
    expect(saved).toHaveBeenCalledOnce();
    const [name, text] = saved.mock.calls[0] ?? [];
    expect(name).toBe('Põhjakodu – lugemata osad.json');
    if (typeof text !== 'string') throw new Error('Nothing was saved');
    expect(JSON.parse(text)).toMatchObject([
      { id: 'competency:katki', created: BROKEN[1], records: { 'competency:katki|code': 'A1' } },
    ]);
    expect(text).toContain('status: ');
  });

  test('that are put away come back only when there are more of them', async () => {
    const user = userEvent.setup();
    const live = openWith(BROKEN);
    show(live);
    await user.click(screen.getByRole('button', { name: 'Selge' }));
    expect(screen.queryByRole('status')).toBeNull();
    act(() => write(live.doc, [['role:katki', { place: 3 }]]));
    expect(screen.getByRole('status')).toHaveTextContent('2 osa');
  });
});
