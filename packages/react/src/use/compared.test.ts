import { apply, commands, readFile, writeFile, type Model } from '@tegu/core';
import { describe, expect, test } from 'vitest';
import { company } from '../testing/company.test-kit.ts';
import { compared, recordOf, type Compared } from './compared.ts';

type Step = (model: Model) => Model;

const replace =
  (id: string, field: string, text: string): Step =>
  (model) =>
    apply(model, commands['replace-text'], { id, field, language: 'et', text }).model;
const remove =
  (id: string): Step =>
  (model) =>
    apply(model, commands['delete-records'], { ids: [id] }).model;

const changed = (...steps: readonly Step[]): Compared =>
  compared(
    company(),
    steps.reduce((model, step) => step(model), company()),
  );

const told = ({ groups }: Compared): readonly string[] =>
  groups.flatMap(({ id, items }) => items.map((item) => `${id}: ${item.kind} ${recordOf(item).id}`));

describe('two models, thing by thing', () => {
  test('are alike when nothing was done', () => {
    expect(compared(company(), company())).toEqual({
      groups: [],
      counts: { added: 0, changed: 0, moved: 0, dropped: 0 },
      others: 0,
    });
  });

  test('what changed stands under the competency, role or statement that it belongs to, in the order in which they are read', () => {
    const found = changed(
      replace('role:ladu', 'name', 'Laojuhataja'),
      replace('indicator:pakib', 'text', 'Pakib kõik pehmesse.'),
      replace('statement:hoolivus', 'text', 'Märkame ja viime lõpuni.'),
      remove('indicator:paneb'),
      (model) =>
        apply(model, commands['create-record'], {
          type: 'indicator',
          parent: 'competency:lubadus',
          fields: { text: { et: 'Helistab ise.' } },
        }).model,
    );
    expect(told(found).map((line) => line.replace(/indicator:[\w-]{10,}/u, 'new'))).toEqual([
      'statement:hoolivus: changed statement:hoolivus',
      'competency:lubadus: added new',
      'competency:lubadus: dropped indicator:paneb',
      'competency:valjastamine: changed indicator:pakib',
      'role:ladu: changed role:ladu',
    ]);
    expect(found.counts).toEqual({ added: 1, changed: 3, moved: 0, dropped: 1 });
  });

  test('a competency that is gone is told after those that are there', () => {
    const found = changed(remove('competency:lubadus'), replace('role:muuja', 'name', 'Nõustaja'));
    expect(found.groups.map(({ id }) => id).at(-1)).toBe('competency:lubadus');
  });

  test('what moved says from where to where', () => {
    const found = changed(
      (model) =>
        apply(model, commands['move-record'], { id: 'indicator:pakib', parent: 'competency:lubadus' }).model,
    );
    const [item] = found.groups[0]?.items ?? [];
    expect(item?.kind).toBe('moved');
    if (item?.kind !== 'moved') return;
    expect([item.from.parent.id, item.to.parent.id]).toEqual([
      'competency:valjastamine',
      'competency:lubadus',
    ]);
  });

  test('a requirement is told once, however many of its fields changed', () => {
    const found = changed(
      (model) =>
        apply(model, commands['set-requirement'], {
          role: 'role:koik',
          competency: 'competency:lubadus',
          target: { level: 'level:3' },
          entryLevel: 'level:1',
        }).model,
    );
    expect(told(found)).toHaveLength(1);
    expect(told(found)[0]).toMatch(/^role:koik: changed requirement:/u);
  });

  test('of choices without a name of their own it is said once that something changed', () => {
    const set =
      (field: string, value: unknown): Step =>
      (model) =>
        apply(model, commands['set-field'], { id: 'role:ladu', field, value }).model;
    expect(told(changed(set('leads', true), set('kind', 'group')))).toEqual(['role:ladu: changed role:ladu']);
    expect(told(changed(set('leads', true), set('line', 'frontline')))).toHaveLength(2);
  });

  test('what no reader sees is counted', () => {
    const found = changed(
      (model) =>
        apply(model, commands['create-record'], {
          type: 'comment',
          parent: 'indicator:pakib',
          fields: { text: { et: 'Kas nii?' } },
        }).model,
    );
    expect(found.groups).toEqual([]);
    expect(found.others).toBe(1);
  });

  test('the two models may have roots of their own', () => {
    const other = readFile(writeFile(company()).replaceAll('model:company', 'model:other')).model;
    expect(compared(company(), other).groups).toEqual([]);
    const named = replace('model:other', 'title', 'Lõunakodu')(other);
    expect(told(compared(company(), named))).toEqual([': changed model:other']);
  });
});
