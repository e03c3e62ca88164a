import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { ModelTx } from '../model/model-tx.ts';
import type { Model } from '../model/model.ts';
import { newModel } from '../model/new-model.ts';
import type { Id } from '../records/id.ts';
import { textHash } from '../records/text-hash.ts';
import { careAt, exampleModel, record, ROOT } from '../testing/example-model.ts';
import { brokenIn } from '../testing/invariants.ts';
import { randomModel } from '../testing/random-model.ts';
import { Random } from '../testing/random.ts';
import { reasonOf } from '../testing/refusals.ts';
import { apply } from './apply.ts';
import { copiedCompetency, copiedCompetencySchema, type CopiedCompetency } from './copied-competency.ts';
import { copyCompetencies, type CopyCompetenciesArgs } from './copy-competencies.ts';

const EMPTY: CopiedCompetency = {
  code: '',
  name: { en: 'Listening' },
  definition: {},
  category: null,
  components: [],
  indicators: [],
  descriptors: [],
  levels: 0,
  sameAs: [],
};

const library = exampleModel();
const care = copied(library, 'competency:care');

function copied(model: Model, id: Id): CopiedCompetency {
  const found = copiedCompetency(model, id);
  if (!found) throw new Error(`${id} is not there to be copied`);
  return found;
}

const args = (...competencies: readonly CopiedCompetency[]): CopyCompetenciesArgs => ({
  competencies,
  from: 'Shop',
  date: '2026-11-23',
});

/** A model of one's own whose default scale has so many levels. */
function ownModel(levels: number): Model {
  const tx = new ModelTx(newModel('fi'));
  const { root } = tx.model;
  for (const { id } of tx.model.children(root, 'scale')) tx.remove(id);
  const scale = tx.create('scale', root, {});
  for (let i = 0; i < levels; i++) tx.create('level', scale, { name: { fi: `Taso ${i + 1}` } });
  return tx.model;
}

function copyInto(model: Model, ...competencies: readonly CopiedCompetency[]): { model: Model; id: Id } {
  const { model: after, made } = apply(model, copyCompetencies, args(...competencies));
  return { model: after, id: made[0] ?? '' };
}

describe('what is copied of a competency', () => {
  it('is all that it says itself, levels by their place and no ids', () => {
    expect(care).toEqual({
      code: '',
      name: { en: 'Care', et: 'Hool' },
      definition: {},
      category: { en: 'Service' },
      components: [{ kind: 'attitude', text: { en: 'Patience' } }],
      indicators: [
        { text: { en: 'Greets every customer', et: 'Tervitab klienti' }, examples: {}, rank: 2 },
        { text: { en: 'Asks what they need' }, examples: {}, rank: null },
      ],
      descriptors: [
        { rank: 1, text: { en: 'Knows how' } },
        { rank: 2, text: { en: 'Does it', et: 'Teeb' } },
        { rank: 3, text: { en: 'Teaches it' } },
      ],
      levels: 3,
      sameAs: [],
    });
    expect(copied(library, 'competency:order').levels).toBe(2);
    expect(copied(library, 'competency:order').category).toBeNull();
  });

  it('leaves deleted things behind, and is nothing where the competency itself is deleted or none', () => {
    const tx = new ModelTx(library);
    tx.remove('indicator:asks');
    tx.remove(careAt('expert'));
    expect(copied(tx.model, 'competency:care').indicators).toHaveLength(1);
    expect(copied(tx.model, 'competency:care').descriptors).toHaveLength(2);
    tx.remove('category:service');
    expect(copiedCompetency(tx.model, 'competency:care')).toBeUndefined();
    expect(copiedCompetency(library, 'role:seller')).toBeUndefined();
    expect(copiedCompetency(library, 'competency:nobody')).toBeUndefined();
  });

  it('tells a level of another scale by the one that is as high on its own', () => {
    const strange = record('indicator', 'x', 'competency:care', { text: { en: 'X' }, level: 'level:high' });
    expect(copied(exampleModel(strange), 'competency:care').indicators.map(({ rank }) => rank)).toContain(3);
  });

  test('a copy has the shape that the command takes, whatever the model', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const model = randomModel(new Random(seed));
        for (const { id, type } of model.all()) {
          const found = type === 'competency' ? copiedCompetency(model, id) : undefined;
          if (found) expect(copiedCompetencySchema.safeParse(structuredClone(found)).data).toEqual(found);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('copy-competencies', () => {
  it('makes a draft with all that it says, in languages that the model does not have too', () => {
    const { model, id } = copyInto(ownModel(3), {
      ...care,
      code: 'K1',
      sameAs: [{ scheme: 'esco', id: 'x' }],
    });
    const [one, two, three] = model.children(model.children(model.root, 'scale')[0]?.id ?? '', 'level');
    expect(model.record(id, 'competency')).toMatchObject({
      name: { en: 'Care', et: 'Hool' },
      code: 'K1',
      status: 'draft',
      scale: null,
      sameAs: [{ scheme: 'esco', id: 'x' }],
    });
    expect(model.children(id, 'indicator').map(({ text, level }) => [text['en'], level])).toEqual([
      ['Greets every customer', two?.id],
      ['Asks what they need', null],
    ]);
    expect(model.children(id, 'descriptor').map(({ text, level }) => [text, level])).toEqual([
      [{ en: 'Knows how' }, one?.id],
      [{ en: 'Does it', et: 'Teeb' }, two?.id],
      [{ en: 'Teaches it' }, three?.id],
    ]);
    expect(model.children(id, 'component')).toMatchObject([{ kind: 'attitude', text: { en: 'Patience' } }]);
  });

  it('says where it comes from, with a hash of each sentence as it stands here', () => {
    const { model, id } = copyInto(ownModel(2), care);
    const sources = model.children(id, 'source');
    expect(sources).toMatchObject([{ method: 'library', note: { fi: 'Shop' }, date: '2026-11-23' }]);
    const sentences = [
      'Greets every customer',
      'Tervitab klienti',
      'Asks what they need',
      'Knows how',
      'Does it\nTeaches it',
      'Teeb',
    ];
    expect(sources[0]?.sentences).toEqual(sentences.map(textHash).sort());
    const nameless = apply(model, copyCompetencies, { ...args(care), from: ' ', date: null });
    expect(nameless.model.children(nameless.made[0] ?? '', 'source')).toMatchObject([
      { note: {}, date: null },
    ]);
  });

  it('keeps all that is said of levels that meet at one, and of levels where there are none', () => {
    const short = copyInto(ownModel(2), care);
    expect(short.model.children(short.id, 'descriptor').map(({ text }) => text)).toEqual([
      { en: 'Knows how' },
      { en: 'Does it\nTeaches it', et: 'Teeb' },
    ]);
    const none = copyInto(ownModel(0), care);
    expect(none.model.children(none.id, 'descriptor')).toEqual([]);
    expect(none.model.children(none.id, 'indicator').map(({ text, level }) => [text['en'], level])).toEqual([
      ['Greets every customer', null],
      ['Asks what they need', null],
      ['Knows how', null],
      ['Does it', null],
      ['Teaches it', null],
    ]);
  });

  it('puts it into the category of the same name in any of its languages, and makes none', () => {
    const other = exampleModel();
    const inService = copyInto(other, { ...EMPTY, category: { fi: 'Palvelu', en: ' service' } });
    expect(inService.model.childIds('category:service', 'competency').at(-1)).toBe(inService.id);
    const beside = copyInto(other, { ...EMPTY, category: { en: 'Trade' } });
    expect(beside.model.childIds(ROOT, 'competency').at(-1)).toBe(beside.id);
    expect(beside.model.childIds(ROOT, 'category')).toHaveLength(1);
  });

  it('leaves out what says nothing', () => {
    const blank: CopiedCompetency = {
      ...EMPTY,
      levels: 1,
      components: [{ kind: 'skill', text: { en: ' ' } }],
      indicators: [
        { text: {}, examples: {}, rank: null },
        { text: { en: '', fi: 'Kuulee' }, examples: {}, rank: 1 },
      ],
      descriptors: [{ rank: 1, text: { en: '' } }],
    };
    const { model, id } = copyInto(ownModel(1), blank);
    expect(model.children(id, 'component')).toEqual([]);
    expect(model.children(id, 'descriptor')).toEqual([]);
    expect(model.children(id, 'indicator').map(({ text }) => text)).toEqual([{ fi: 'Kuulee' }]);
  });

  it('refuses what does not fit', () => {
    const why = (given: CopyCompetenciesArgs): string => reasonOf(library, copyCompetencies, given);
    const rank = { text: { en: 'x' }, rank: 2 };
    expect(why(args())).toBe('no-change');
    expect(why({ ...args(care), from: '\udc00' })).toBe('wrong-value');
    expect(why({ ...args(care), date: 'today' })).toBe('wrong-value');
    expect(why(args({ ...care, name: { en: '\udc00' } }))).toBe('wrong-value');
    expect(why(args({ ...care, name: JSON.parse('{"__proto__":"x"}') as Record<string, string> }))).toBe(
      'wrong-value',
    );
    expect(why(args({ ...EMPTY, levels: 1, descriptors: [rank] }))).toBe('wrong-value');
    expect(why(args({ ...EMPTY, levels: 3, descriptors: [{ ...rank, rank: 1.5 }] }))).toBe('wrong-value');
    expect(why(args({ ...EMPTY, levels: 3, descriptors: [rank] }))).toBe('none');
  });

  test('whatever is copied into whatever, the model stays whole and no sentence is lost', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (from, into) => {
        const source = randomModel(new Random(from));
        const target = randomModel(new Random(into));
        for (const { id, type } of source.all()) {
          const found = type === 'competency' ? copiedCompetency(source, id) : undefined;
          if (!found) continue;
          const { model, id: made } = copyInto(target, found);
          expect(brokenIn(model)).toEqual([]);
          const here = [...model.children(made, 'indicator'), ...model.children(made, 'descriptor')];
          const said = here.flatMap(({ text }) => Object.values(text)).join('\n');
          for (const { text } of [...found.indicators, ...found.descriptors])
            for (const words of Object.values(text))
              if (words.trim() !== '') expect(said.includes(words)).toBe(true);
        }
      }),
      { numRuns: 25 },
    );
  });
});
