import { expect, test } from 'vitest';
import { languagePacks } from '../../../language/language-packs.ts';
import type { ModelTx } from '../../../model/model-tx.ts';
import type { Id } from '../../../records/id.ts';
import { findingsOf, modelWith } from '../rule.test-support.ts';
import { leaderWithoutCustomerCompetency } from './rule.ts';

const PARTS = [
  'Selgitab, mida kliendikesksus tähendab.',
  'Näitab meie üksuse osa selles.',
  'Valib mõõdikud.',
  'Arutab klientide tagasiside läbi.',
];

interface Ids {
  readonly root: Id;
  readonly leader: Id;
  readonly competency: Id;
}

const led = (deeds: readonly string[], write: (tx: ModelTx, ids: Ids) => void = () => undefined) =>
  modelWith(['et'], (tx, root) => {
    const competency = tx.create('competency', root, { name: { et: 'Juhtimine' }, scope: 'leadership' });
    for (const text of deeds) tx.create('indicator', competency, { text: { et: text } });
    const leader = tx.create('role', root, { name: { et: 'Juht' }, leads: true });
    tx.create('requirement', leader, { competency });
    write(tx, { root, leader, competency });
  });
const said = (...args: Parameters<typeof led>): readonly string[] =>
  findingsOf(leaderWithoutCustomerCompetency, led(...args)).map(({ message }) => message.id);

test('each missing part is named; where all are missing, once', () => {
  expect(said(PARTS)).toEqual([]);
  expect(said([PARTS[0] ?? '', PARTS[2] ?? ''])).toEqual(['methods', 'ownPart']);
  expect(said(['Hoiab eelarvet.'])).toEqual(['default']);
});

test('a part may stand in any competency that they hold, inherited ones, components and definitions too', () => {
  const rest = PARTS.slice(1);
  expect(said(rest)).toEqual(['meaning']);
  expect(
    said(rest, (tx, { competency }) =>
      tx.create('component', competency, { kind: 'knowledge', text: { et: 'kliendikogemus' } }),
    ),
  ).toEqual([]);
  expect(
    said(rest, (tx, { root, leader }) => {
      const group = tx.create('role', root, { kind: 'group' });
      const shared = tx.create('competency', root, { definition: { et: 'Kliendikeskne mõtteviis.' } });
      tx.create('requirement', group, { competency: shared });
      tx.setMember(leader, 'includes', group, true);
    }),
  ).toEqual([]);
});

test('it is due once leaders have a leadership competency with a sentence', () => {
  expect(said([])).toEqual([]);
  const one = ['Hoiab eelarvet.'];
  expect(said(one, (tx, { competency }) => tx.set('competency', competency, 'scope', 'role'))).toEqual([]);
  expect(said(one, (tx, { competency }) => tx.set('competency', competency, 'status', 'retired'))).toEqual(
    [],
  );
  expect(said(one, (tx, { leader }) => tx.set('role', leader, 'leads', false))).toEqual([]);
});

test('what a group of leaders lacks is told at the group, once', () => {
  const grouped = (leads: boolean) =>
    findingsOf(
      leaderWithoutCustomerCompetency,
      led(PARTS.slice(1), (tx, { root, leader }) => {
        tx.set('role', leader, 'kind', 'group');
        tx.create('role', root, { name: { et: 'Poejuht' }, leads, includes: [leader] });
      }),
    ).map(({ message }) => message.values['name']);
  expect(grouped(true)).toEqual(['Juht']);
  expect(grouped(false)).toEqual(['Juht']);
});

test('where no pack reads the model, nothing can be said', () => {
  expect(findingsOf(leaderWithoutCustomerCompetency, led(['Hoiab eelarvet.']), languagePacks())).toEqual([]);
});
