import { expect, test } from 'vitest';
import { languagePacks } from '../../../language/language-packs.ts';
import type { ModelTx } from '../../../model/model-tx.ts';
import type { Id } from '../../../records/id.ts';
import { findingsOf, modelWith } from '../rule.test-support.ts';
import { supportBehindFrontline } from './rule.ts';

/** For each role its line, and whether a deed of its own names a customer. */
type Lines = readonly (readonly [line: 'frontline' | 'support', isShown: boolean])[];

const company = (
  lines: Lines,
  write: (tx: ModelTx, roles: readonly Id[], root: Id) => void = () => undefined,
) =>
  modelWith(['et'], (tx, root) => {
    const roles = lines.map(([line, isShown]) => {
      const role = tx.create('role', root, { name: { et: 'Roll' }, line });
      const competency = tx.create('competency', root, { scope: 'role' });
      tx.create('requirement', role, { competency });
      tx.create('indicator', competency, { text: { et: isShown ? 'Helistab kliendile.' : 'Hoiab korda.' } });
      return role;
    });
    write(tx, roles, root);
  });
const said = (...args: Parameters<typeof company>) =>
  findingsOf(supportBehindFrontline, company(...args)).map(({ message, related }) => [
    message.id,
    message.values,
    related.length,
  ]);

const UNEVEN: Lines = [
  ['frontline', true],
  ['frontline', true],
  ['support', true],
  ['support', false],
];

test('counts both lines, and names the roles that are behind', () => {
  const values = { frontline: 2, ofFrontline: 2, support: 1, ofSupport: 2 };
  expect(said(UNEVEN)).toEqual([['default', values, 1]]);
  const turned = UNEVEN.map(
    ([line, isShown]) => [line === 'support' ? 'frontline' : 'support', isShown] as const,
  );
  expect(said(turned)).toMatchObject([['frontline', { frontline: 1, support: 2 }, 1]]);
});

test('less than half a line apart, or a line of one role, says nothing', () => {
  expect(said([...UNEVEN, ['support', true]])).toEqual([]);
  expect(said(UNEVEN.slice(1))).toEqual([]);
  expect(said(UNEVEN, (tx, roles) => tx.remove(roles[2] ?? ''))).toEqual([]);
  expect(said(UNEVEN, (tx, roles) => tx.set('role', roles[2] ?? '', 'kind', 'group'))).toEqual([]);
});

test('a role is on its unit’s line unless it says otherwise', () => {
  const inUnit = (line: 'frontline' | null) =>
    said(UNEVEN, (tx, roles, root) => {
      const unit = tx.create('unit', root, { line: 'support' });
      for (const role of roles.slice(2)) {
        tx.set('role', role, 'line', line);
        tx.set('role', role, 'unit', unit);
      }
    });
  expect(inUnit(null)).toHaveLength(1);
  expect(inUnit('frontline')).toEqual([]);
});

test('where no pack reads the model, nothing can be said', () => {
  expect(findingsOf(supportBehindFrontline, company(UNEVEN), languagePacks())).toEqual([]);
});
