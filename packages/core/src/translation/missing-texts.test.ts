import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '../commands/apply.ts';
import { deleteRecords } from '../commands/delete-records.ts';
import { editText } from '../commands/edit-text.ts';
import { setField } from '../commands/set-field.ts';
import { Derivation } from '../derive/derivation.ts';
import { languagePacks } from '../language/language-packs.ts';
import { inDocumentOrder } from '../model/document-order.ts';
import type { Model } from '../model/model.ts';
import { textFieldsOf, textsIn } from '../records/record-fields.ts';
import { editedAtRandom } from '../testing/edited-at-random.ts';
import { exampleModel, record, ROOT } from '../testing/example-model.ts';
import { randomModel } from '../testing/random-model.ts';
import { LANGUAGES } from '../testing/random-text.ts';
import { Random } from '../testing/random.ts';
import { inBranch, missingCount, missingTexts, writtenCount } from './missing-texts.ts';

const packs = languagePacks();
const RUNS = process.env['TEGU_LONG_TESTS'] === '1' ? 1_000 : 60;
const SAID_ONCE = ['claim', 'comment', 'dismissal', 'source', 'vocabulary', 'waiver'];

const asking = (model: Model): Derivation => new Derivation(model, packs);
const missing = (model: Model, language: string, branch = ROOT): readonly string[] =>
  asking(model)
    .ask(missingTexts, inBranch(language, branch))
    .map((text) => `${text.record} ${text.field}`);

describe('texts that miss a language', () => {
  it('are those that say something in another language, in the order of the document', () => {
    const found = missing(exampleModel(), 'et', 'category:service');
    expect(found).toContain('category:service name');
    expect(found).toContain('indicator:asks text');
    expect(found).toContain('component:patience text');
    expect(found).not.toContain('competency:care name');
    expect(found).not.toContain('indicator:greets text');
    expect(found.indexOf('indicator:asks text')).toBeLessThan(found.indexOf('competency:sales name'));
  });

  it('are none where nothing is written in any language, or white space alone', () => {
    const model = exampleModel(
      record('competency', 'bare', ROOT, { name: {}, definition: { en: ' \n' } }, 5),
      record('competency', 'spaced', ROOT, { name: { en: 'Care', fi: '  ' } }, 6),
    );
    expect(missing(model, 'et', 'competency:bare')).toEqual([]);
    expect(missing(model, 'fi', 'competency:spaced')).toEqual(['competency:spaced name']);
  });

  it('leave out what is deleted, and what people say about the model', () => {
    const model = exampleModel();
    const all = missing(model, 'et');
    expect(all.filter((each) => SAID_ONCE.some((type) => each.startsWith(`${type}:`)))).toEqual([]);
    const { model: after } = apply(model, deleteRecords, { ids: ['competency:sales'] });
    expect(missing(after, 'et')).toEqual(all.filter((each) => each !== 'competency:sales name'));
  });

  it('are fewer by one with the first letter, and the letters after it ask nothing above anew', () => {
    const model = exampleModel();
    const derivation = asking(model);
    const key = inBranch('et', ROOT);
    const before = derivation.ask(missingCount, key);
    const typed = (on: Model, at: number): { readonly model: Model } => {
      const edited = apply(on, editText, {
        id: 'indicator:asks',
        field: 'text',
        language: 'et',
        edit: { at, delete: 0, insert: 'k' },
      });
      derivation.update(edited.model, edited.diff);
      return edited;
    };
    const first = typed(model, 0);
    expect(derivation.ask(missingCount, key)).toBe(before - 1);
    const { work } = derivation;
    typed(first.model, 1);
    expect(derivation.ask(missingCount, key)).toBe(before - 1);
    expect(derivation.work - work).toBeLessThan(4);
  });
});

describe('a language that is taken out', () => {
  it('keeps its texts, which are there again when it comes back', () => {
    const model = exampleModel();
    const count = asking(model).ask(writtenCount, inBranch('et', ROOT));
    expect(count).toBeGreaterThan(2);
    const out = apply(model, setField, { id: ROOT, field: 'languages', value: ['en'] }).model;
    expect(asking(out).ask(writtenCount, inBranch('et', ROOT))).toBe(count);
    expect(out.record('competency:care', 'competency')?.name['et']).toBe('Hool');
    const back = apply(out, setField, { id: ROOT, field: 'languages', value: ['en', 'et'] }).model;
    const byId = (each: Model) => new Map([...each.all()].map((one) => [one.id, one]));
    expect(byId(back)).toEqual(byId(model));
  });
});

describe('random models', () => {
  /** What the queries say, found by walking through everything. */
  function walked(model: Model, language: string): { readonly missing: string[]; readonly written: number } {
    const found: string[] = [];
    let written = 0;
    const skipped = new Set<string>();
    for (const each of inDocumentOrder(model)) {
      if (SAID_ONCE.includes(each.type) || skipped.has(model.parentOf(each))) {
        skipped.add(each.id);
        continue;
      }
      for (const field of textFieldsOf(each.type)) {
        const texts = textsIn(each, field) ?? {};
        const says = (texts[language] ?? '').trim() !== '';
        if (says) written++;
        else if (Object.values(texts).some((text) => text.trim() !== '')) found.push(`${each.id} ${field}`);
      }
    }
    return { missing: found, written };
  }

  it(
    `have the same answers while they are edited as when asked anew (${RUNS} × 20)`,
    () => {
      fc.assert(
        fc.property(fc.nat(), (seed) => {
          const random = new Random(seed);
          const start = randomModel(random, 0.4);
          const derivation = asking(start);
          const keys = LANGUAGES.map((language) => [language, inBranch(language, start.root)] as const);
          for (const { model, diff } of editedAtRandom(start, random, 20)) {
            derivation.update(model, diff);
            for (const [language, key] of keys) {
              const expected = walked(model, language);
              const found = derivation.ask(missingTexts, key);
              expect(found.map((text) => `${text.record} ${text.field}`)).toEqual(expected.missing);
              expect(derivation.ask(missingCount, key)).toBe(expected.missing.length);
              expect(derivation.ask(writtenCount, key)).toBe(expected.written);
            }
          }
        }),
        { numRuns: RUNS, endOnFailure: true },
      );
    },
    RUNS * 1_000,
  );
});
