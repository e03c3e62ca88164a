import { expect, test } from 'vitest';
import type { ModelTx } from '../../../model/model-tx.ts';
import type { Id } from '../../../records/id.ts';
import { Checks } from '../../checks.ts';
import { nearDuplicateIndicator } from '../near-duplicate-indicator/rule.ts';
import { allPacks, findingsOf, modelWith } from '../rule.test-support.ts';
import { adverbOnlyLevel } from './rule.ts';

const LOW = 'Käy asiakaspalautteen läpi tiimin kanssa joka viikko.';
const HIGH = 'Käy asiakaspalautteen läpi tiimin kanssa aina joka viikko.';

const levelled = (
  texts: readonly string[],
  write: (tx: ModelTx, competency: Id, levels: readonly Id[]) => void = () => undefined,
) =>
  modelWith(['fi'], (tx, root) => {
    const scale = tx.create('scale', root, {});
    const levels = ['Aloittelija', 'Osaaja', 'Ekspertti'].map((name) =>
      tx.create('level', scale, { name: { fi: name } }),
    );
    const competency = tx.create('competency', root, { name: { fi: 'Palaute' }, scale });
    texts.forEach((text, i) =>
      tx.create('descriptor', competency, { level: levels[i] ?? '', text: { fi: text } }),
    );
    write(tx, competency, levels);
  });
const said = (...args: Parameters<typeof levelled>) =>
  findingsOf(adverbOnlyLevel, levelled(...args)).map(({ message }) => [message.id, message.values]);

test('the upper level is told, with the word and the lower level', () => {
  const model = levelled(['Tietää, mistä palaute löytyy.', LOW, HIGH]);
  expect(findingsOf(adverbOnlyLevel, model)).toMatchObject([
    {
      field: 'text',
      language: 'fi',
      message: { id: 'default', values: { level: '3 Ekspertti', below: '2 Osaaja', words: 'aina' } },
      related: [model.childIds(model.childIds(model.root, 'competency')[0] ?? '', 'descriptor')[1]],
    },
  ]);
  expect(said([HIGH, LOW])).toEqual([['less', { level: '2 Osaaja', below: '1 Aloittelija' }]]);
});

test('a level that says something new beside it is a level', () => {
  expect(said([LOW, `${HIGH} Sopii yhdestä parannuksesta.`])).toEqual([]);
  const own = (tx: ModelTx, competency: Id, [, level]: readonly Id[]): void =>
    void tx.create('indicator', competency, {
      level: level ?? null,
      text: { fi: 'Sopii yhdestä parannuksesta.' },
    });
  expect(said([LOW, HIGH], own)).toEqual([]);
});

test('indicators of a level are read as its descriptions are; those of no level, and retired competencies, are not', () => {
  const indicator = (isLevelled: boolean) =>
    said([LOW], (tx, competency, [, level]) =>
      tx.create('indicator', competency, { level: isLevelled ? (level ?? null) : null, text: { fi: HIGH } }),
    );
  expect(indicator(true)).toHaveLength(1);
  expect(indicator(false)).toEqual([]);
  expect(said([LOW, HIGH], (tx, id) => tx.set('competency', id, 'status', 'retired'))).toEqual([]);
});

test('it speaks instead of near-duplicate-indicator', () => {
  const model = levelled([
    'Kysyy hyvin, mitä asiakas tarvitsee',
    'Kysyy, mitä asiakas tarvitsee hyvin usein',
  ]);
  const checks = new Checks(model, allPacks, [adverbOnlyLevel, nearDuplicateIndicator]);
  const found = [...model.all()].flatMap(({ id }) => checks.of(id).open.map(({ rule }) => rule));
  expect(found).toEqual(['adverb-only-level']);
});
