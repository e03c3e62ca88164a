import { describe, expect, test } from 'vitest';
import { isFileText, startParts, startTable } from './start-reading.ts';
import { startedModel, startLevels } from './started-model.ts';

const LEVELS = startLevels('et');
const read = (text: string) => {
  const { tables, lines } = startParts(text, LEVELS);
  return { tables: tables.map((table) => startTable(table, undefined, LEVELS)), lines };
};
const namesOf = (text: string) =>
  read(text).tables.map(({ competencies }) => competencies.map(({ name }) => name));

/** What three groups of a workshop noted, as it is handed round. */
const NOTES = `# Töötoa tulemused
- **Väärtus:** lihtsus

## Rühm 1
| Kategooria | Kompetents | Mida teab / oskab / milline on hoiak | Kuidas käitub |
| --- | --- | --- | --- |
| Suhtlemine | Kliendi mõistmine | teab, kes on kliendid; oskab küsida; hoiak: kliendi mure on minu mure | Küsib enne. |
| | | | Kordab üle. |
| Vastutus | Lubadused | | Vastab kohe. |
| | Empaatilisus | | |

## Rühm 2
| Kompetents | Koostisosad | Väljendus |
| --- | --- | --- |
| Kaasamine | aktiivne kuulamine | **Algaja:** teab võtteid. |
| | | **Ekspert:** toob ühe laua taha. |
`;

describe('what the start reads', () => {
  test('are the tables of notes, each by its heads, and the lines around them', () => {
    const { tables, lines } = read(NOTES);
    expect(lines).toEqual(['Töötoa tulemused', 'Väärtus: lihtsus', 'Rühm 1', 'Rühm 2']);
    expect(tables.map(({ competencies }) => competencies)).toMatchObject([
      [
        {
          name: 'Kliendi mõistmine',
          category: 'Suhtlemine',
          knowledge: ['teab, kes on kliendid'],
          skills: ['oskab küsida'],
          attitudes: ['kliendi mure on minu mure'],
          indicators: ['Küsib enne.', 'Kordab üle.'],
        },
        { name: 'Lubadused', category: 'Vastutus', indicators: ['Vastab kohe.'] },
        { name: 'Empaatilisus', category: 'Vastutus' },
      ],
      [
        {
          name: 'Kaasamine',
          skills: ['aktiivne kuulamine'],
          levels: { 'level:1': 'teab võtteid.', 'level:3': 'toob ühe laua taha.' },
        },
      ],
    ]);
  });

  test('is one table where the next has the same heads, or none', () => {
    const head = 'Kompetents\tTegu\n';
    expect(namesOf(`${head}A\ta\n\n${head}B\tb`)).toEqual([['A', 'B']]);
    expect(namesOf(`${head}A\ta\n\nB\tb`)).toEqual([['A', 'B']]);
    expect(namesOf(`${head}A\ta\n\nTegu\tKompetents\nb\tB`)).toEqual([['A'], ['B']]);
  });

  test('tells the columns that go nowhere, but for empty ones', () => {
    const [table] = read('Nr\tKompetents\tMärkused\tTegu\n1\tA\t\ta').tables;
    expect(table?.leftOut).toEqual([0]);
  });

  test('follows what somebody says of a table', () => {
    const [found] = startParts('Üks\tKaks\nkolm\tneli', LEVELS).tables;
    if (!found) throw new Error('No table.');
    expect(found.hasHead).toBe(false);
    const table = startTable(found, { hasHead: true, targets: ['indicators', 'name'] }, LEVELS);
    expect(table.competencies).toMatchObject([{ name: 'neli', indicators: ['kolm'] }]);
    expect(table.leftOut).toEqual([]);
  });

  test('tells alike tables apart, and a file by its first sign', () => {
    const { tables } = startParts(
      'Kompetents\tTegu\nA\ta\n\nNimi\tTegu\tTase 1\nB\tb\tc\n\nKompetents\tTegu\nC\tc',
      LEVELS,
    );
    expect(new Set(tables.map(({ key }) => key)).size).toBe(3);
    expect(isFileText('\n {"format": "tegu"}')).toBe(true);
    expect(isFileText('Küsib.')).toBe(false);
  });
});

describe('the model that is started', () => {
  test('has what was pasted in its language, at its own levels', () => {
    const { tables } = read(NOTES);
    const rows = [
      ...tables.flatMap(({ competencies }) => competencies),
      { name: '', indicators: ['Küsib.'] },
    ];
    const model = startedModel({ language: 'et', title: 'Kleebitud', rows });
    if (!model) throw new Error('No model.');
    expect(model.own).toMatchObject({ languages: ['et'], title: { et: 'Kleebitud' } });
    const [first] = model.children(model.root, 'category');
    expect(first?.name).toEqual({ et: 'Suhtlemine' });
    const [involving, draft] = model.children(model.root, 'competency');
    expect(involving?.name).toEqual({ et: 'Kaasamine' });
    const described = model.children(involving?.id ?? '', 'descriptor');
    expect(
      described.map(({ level, text }) => [model.record(level, 'level')?.name['et'], text['et']]),
    ).toEqual([
      ['Algaja', 'teab võtteid.'],
      ['Ekspert', 'toob ühe laua taha.'],
    ]);
    expect(draft).toMatchObject({ status: 'draft', name: {} });
    expect(model.children(draft?.id ?? '', 'indicator').map(({ text }) => text)).toEqual([{ et: 'Küsib.' }]);
  });

  test('is none of signs that no text can hold', () => {
    expect(startedModel({ language: 'et', title: '', rows: [{ name: '\ud800' }] })).toBeUndefined();
    expect(startedModel({ language: 'et', title: '', rows: [] })).toBeUndefined();
  });
});
