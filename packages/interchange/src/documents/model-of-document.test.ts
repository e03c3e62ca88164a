import { readFile, type Id, type Model } from '@tegu/core';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { DocumentBlock } from './document-block.ts';
import { LEFT_OUT_REASONS } from './left-out.ts';
import { leftOutMessagesEn } from './left-out.en.ts';
import { leftOutMessagesEt } from './left-out.et.ts';
import { leftOutMessagesFi } from './left-out.fi.ts';
import { languageOfDocument, modelOfDocument } from './model-of-document.ts';
import { readDocument } from './read-document.ts';
import { textBlocks } from './text-blocks.ts';

const EXAMPLES = new URL('../../../../examples/', import.meta.url);
const example = (name: string): Buffer => readFileSync(new URL(name, EXAMPLES));

/** What a model says of its competencies, statements and roles, without ids. */
function toldBy(model: Model, language: string) {
  const said = (texts: Readonly<Record<string, string>> | undefined): string => texts?.[language] ?? '';
  const nameOf = (id: Id | null): string => said(model.record(id, 'level')?.name);
  const competencyName = (id: Id): string => said(model.record(id, 'competency')?.name);
  const all = [...model.all()];
  return {
    competencies: all
      .flatMap((record) => (record.type === 'competency' ? [record] : []))
      .map((record) => ({
        name: said(record.name),
        definition: said(record.definition),
        category: said(model.record(model.parentOf(record), 'category')?.name),
        deeds: model.children(record.id, 'indicator').map(({ text }) => said(text)),
        needs: model
          .children(record.id, 'component')
          .map(({ text }) => said(text))
          .sort(),
        levels: model
          .children(record.id, 'descriptor')
          .map(({ level, text }) => `${nameOf(level)}: ${said(text)}`)
          .sort(),
      }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    statements: model
      .children(model.root, 'statement')
      .map(({ kind, title, text }) => `${kind} ${said(title)}: ${said(text)}`),
    roles: model.children(model.root, 'role').map((role) => ({
      name: said(role.name),
      kind: role.kind,
      line: role.line,
      leads: role.leads,
      customers: model.children(role.id, 'roleCustomer').map(({ kind, who }) => `${kind} ${said(who)}`),
      needs: all
        .flatMap((record) =>
          record.type === 'requirement' && model.parentOf(record) === role.id
            ? [`${competencyName(record.competency)} ${nameOf(record.level)}`]
            : [],
        )
        .sort(),
    })),
  };
}

const blocksOf = (text: string): DocumentBlock[] => [...textBlocks(text)];
const of = (text: string, language = 'en') => {
  const { model, leftOut } = modelOfDocument({ name: 'notes', blocks: blocksOf(text) }, language);
  return { ...toldBy(model, language), leftOut, title: model.own.title[language] };
};

describe('the notes of a workshop', () => {
  test.each([
    ['pohjakodu', 'et'],
    ['rautakauppa', 'fi'],
  ])('%s come whole, as the example that was typed by hand', async (name, language) => {
    const notes = await readDocument(example(`${name}-notes.md`), `${name}-notes.md`);
    expect(languageOfDocument(notes)).toBe(language);
    const { model, leftOut } = modelOfDocument(notes, language);
    const made = toldBy(model, language);
    const typed = toldBy(readFile(example(`${name}-raw.tegu.json`).toString()).model, language);
    // Whoever typed the example has shortened the heading under which the traits stand, and put the measure beside its goal.
    const traits = made.competencies.filter(({ category }) => /^(?:Otsitavad|Ominaisuudet)/.test(category));
    expect(traits.length).toBeGreaterThan(2);
    const withoutTraits = ({ competencies }: typeof made) =>
      competencies.filter((one) => !traits.some((trait) => trait.name === one.name));
    expect(withoutTraits(made)).toEqual(withoutTraits(typed));
    expect(typed.competencies.map((one) => one.name)).toEqual(made.competencies.map((one) => one.name));
    // A goal has its measure behind it in brackets; what was left empty is not made.
    for (const statement of typed.statements.filter((each) => !each.endsWith('Centricity : ')))
      expect(
        made.statements.some((each) => each.startsWith(statement)),
        statement,
      ).toBe(true);
    expect(made.statements.length).toBe(
      typed.statements.filter((each) => !each.endsWith('Centricity : ')).length,
    );
    const roles = ({ roles: list }: typeof made) => list.filter(({ kind }) => kind === 'role');
    expect(roles(made).map((role) => role.name)).toEqual(roles(typed).map((role) => role.name));
    expect(roles(made).map((role) => [role.line, role.needs])).toEqual(
      roles(typed).map((role) => [role.line, role.needs]),
    );
    expect(leftOut.length).toBeLessThan(3);
  });
});

describe('what a document says becomes', () => {
  test('a competency of each heading over a list, with its parts by their labels', () => {
    const { competencies, leftOut, title } = of(`# Model of 2026
## Service
### Listening
Hears people out.
- Asks before offering anything.
- Knowledge: who the customers are; what they need
- Expert: hears what is not said
### Keeping promises
#### Skills
- Planning
#### Behaviours
1. Answers the same day.
2. Says when the answer will come.
`);
    expect(title).toBe('Model of 2026');
    expect(leftOut).toEqual([]);
    expect(competencies).toEqual([
      {
        name: 'Keeping promises',
        definition: '',
        category: 'Service',
        deeds: ['Answers the same day.', 'Says when the answer will come.'],
        needs: ['Planning'],
        levels: [],
      },
      {
        name: 'Listening',
        definition: 'Hears people out.',
        category: 'Service',
        deeds: ['Asks before offering anything.'],
        needs: ['what they need', 'who the customers are'],
        levels: ['Expert: hears what is not said'],
      },
    ]);
  });

  test('no definition of a line behind the list', () => {
    const { competencies, leftOut } = of(
      '## Listening\nHears people out.\n- Asks first.\n\nSee also the handbook.\n',
    );
    expect(competencies).toMatchObject([{ name: 'Listening', definition: 'Hears people out.' }]);
    expect(leftOut).toMatchObject([{ text: 'See also the handbook.', why: 'loose' }]);
  });

  test('a competency of each outer line of a list in two steps, under its heading', () => {
    const { competencies } = of(
      '## Teenindus\n- Kuulamine\n  - Küsib.\n  - Kordab.\n- Abi\n  - Aitab.\n',
      'et',
    );
    expect(competencies).toMatchObject([
      { name: 'Abi', category: 'Teenindus', deeds: ['Aitab.'] },
      { name: 'Kuulamine', category: 'Teenindus', deeds: ['Küsib.', 'Kordab.'] },
    ]);
  });

  test('a competency of a line of its own above a list', () => {
    const { competencies, leftOut } = of('Kuulamine:\n• Küsib.\n• Kordab.\n\nAbi\n1) Aitab.\n', 'et');
    expect(competencies).toMatchObject([
      { name: 'Abi', deeds: ['Aitab.'] },
      { name: 'Kuulamine', deeds: ['Küsib.', 'Kordab.'] },
    ]);
    expect(leftOut).toEqual([]);
  });

  test('names of a list under a heading that says so', () => {
    const { competencies } = of('## Osaamiset\n- Kuuntelu – kuulee loppuun\n- Apu\n', 'fi');
    expect(competencies).toMatchObject([{ name: 'Apu' }, { name: 'Kuuntelu', definition: 'kuulee loppuun' }]);
  });

  test('a table under a heading that has no column for the category', () => {
    const { competencies } = of('## Service\n| Competency | Behaviour |\n|---|---|\n| Listening | Asks. |\n');
    expect(competencies).toMatchObject([{ name: 'Listening', category: 'Service', deeds: ['Asks.'] }]);
  });

  test('a table without names that stands under the name of a competency', () => {
    const { competencies } = of(
      '## Listening\n| Behaviour | Skills |\n|---|---|\n| Asks. | Asking |\n| Sums up. | |\n',
    );
    expect(competencies).toMatchObject([
      { name: 'Listening', category: '', deeds: ['Asks.', 'Sums up.'], needs: ['Asking'] },
    ]);
  });

  test('a card that has its heads in the first column', () => {
    const { competencies } = of(
      '|Kompetents|Kuulamine|\n|Selgitus|Kuulab ära.|\n|Algaja|Küsib.|\n|Ekspert|Märkab.|\n',
      'et',
    );
    expect(competencies).toMatchObject([
      { name: 'Kuulamine', definition: 'Kuulab ära.', levels: ['Algaja: Küsib.', 'Ekspert: Märkab.'] },
    ]);
  });

  test('a table without known heads by its shape', () => {
    const { competencies } = of('|Kuulamine|Küsib.|\n|Abi|Aitab.|\n', 'et');
    expect(competencies).toMatchObject([
      { name: 'Abi', deeds: ['Aitab.'] },
      { name: 'Kuulamine', deeds: ['Küsib.'] },
    ]);
  });

  test('one table of two pages, its heads said again', () => {
    const head = 'Kompetents\tTegu\n';
    expect(of(`${head}A\ta\n\n${head}B\tb\n`, 'et').competencies.map(({ name }) => name)).toEqual(['A', 'B']);
  });

  test('statements by headings and by labels, values between commas too', () => {
    expect(
      of(
        `Purpose: We help.\nValues: Care, Courage\n\n## Brand promise\nAn answer at once.\n## Strategy\n- Near\n- Fast\n`,
      ).statements,
    ).toEqual([
      'purpose : We help.',
      'value Care: ',
      'value Courage: ',
      'brandPromise : An answer at once.',
      'strategy : Near\nFast',
    ]);
  });

  test('roles with whom they serve; what is not understood stays with them as a remark', () => {
    const { roles } = of(`| Competency | Behaviour |
|---|---|
| Listening | Asks. |

## Roles
- Seller (frontline; customer: the buyer; since 2020) – listening: expert; running: expert
- Store-keeper – no time to describe
- Leader
`);
    expect(roles).toEqual([
      {
        name: 'Seller',
        kind: 'role',
        line: 'frontline',
        leads: false,
        customers: ['external the buyer'],
        needs: ['Listening Expert'],
      },
      { name: 'Store-keeper', kind: 'role', line: null, leads: false, customers: [], needs: [] },
      { name: 'Leader', kind: 'role', line: null, leads: false, customers: [], needs: [] },
    ]);
  });
});

describe('what becomes nothing', () => {
  test('is told, with why', () => {
    const { leftOut } = of(`Written by the working group.

Purpose: One.
Mission: Another.

| No | Competency | Note | Behaviour |
|---|---|---|---|
| 1 | Listening | later | Asks. |
`);
    expect(leftOut).toEqual([
      { text: 'Another.', why: 'second' },
      { text: 'Written by the working group.', why: 'loose' },
      { text: 'No: 1', why: 'column' },
      { text: 'Note: later', why: 'column' },
    ]);
  });

  test('has its reasons in words', () => {
    for (const messages of [leftOutMessagesEn, leftOutMessagesEt, leftOutMessagesFi])
      for (const why of LEFT_OUT_REASONS) expect(messages[why]).toMatch(/\p{L}{3}/u);
  });

  test('and what becomes something hold every word of a document', () => {
    const word = fc.stringMatching(/^[a-zõäöü]{3,9}$/).map((text) => `x${text}x`);
    const words = fc.array(word, { minLength: 1, maxLength: 3 }).map((all) => all.join(' '));
    const head = fc.oneof(
      words,
      fc.constantFrom('Kompetents', 'Käitumine', 'Selgitus', 'Algaja', 'Kategooria', 'Väärtused', 'Rollid'),
    );
    const block = fc.oneof(
      fc.record({ kind: fc.constant('heading' as const), level: fc.integer({ min: 1, max: 4 }), text: head }),
      fc.record({ kind: fc.constant('paragraph' as const), text: words }),
      fc.record({ kind: fc.constant('item' as const), depth: fc.integer({ min: 1, max: 3 }), text: words }),
      fc.record({ kind: fc.constant('aside' as const), text: words }),
      fc.record({
        kind: fc.constant('table' as const),
        rows: fc
          .tuple(
            fc.array(head, { minLength: 2, maxLength: 3 }),
            fc.array(words, { minLength: 2, maxLength: 3 }),
          )
          .map(([heads, cells]) => [heads, cells]),
      }),
    );
    fc.assert(
      fc.property(fc.array(block, { maxLength: 12 }), (blocks) => {
        const { model, leftOut } = modelOfDocument({ name: 'n', blocks }, 'et');
        const kept = JSON.stringify([[...model.all()], leftOut]).toLowerCase();
        for (const each of blocks) {
          // A heading above what was understood without it is a heading and no more.
          if (each.kind === 'heading') continue;
          const said = each.kind === 'table' ? (each.rows[1] ?? []) : [each.text];
          for (const one of said.flatMap((text) => text.split(' ')).filter((text) => /^x.+x$/.test(text)))
            expect(kept).toContain(one.toLowerCase());
        }
      }),
      { numRuns: 300 },
    );
  });
});
