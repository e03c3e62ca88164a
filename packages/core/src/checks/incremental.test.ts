import { describe, expect, test } from 'vitest';
import { alignmentReport } from '../alignment/alignment-report.ts';
import { applyNamed } from '../commands/index.ts';
import type { Derivation } from '../derive/derivation.ts';
import { english } from '../language/en/index.ts';
import { estonian } from '../language/et/index.ts';
import { finnish } from '../language/fi/index.ts';
import { languagePacks } from '../language/language-packs.ts';
import { ModelTx } from '../model/model-tx.ts';
import { newModel } from '../model/new-model.ts';
import { profileReport } from '../profiles/profile-report.ts';
import type { Id } from '../records/id.ts';
import { editedAtRandom, type Wordings } from '../testing/edited-at-random.ts';
import { randomCompany } from '../testing/random-company.ts';
import { randomModel } from '../testing/random-model.ts';
import { Random } from '../testing/random.ts';
import { settingsOf } from './check-settings.ts';
import { Checks } from './checks.ts';
import { rules } from './registry.gen.ts';

const packs = languagePacks(estonian, finnish, english);
const RUNS = process.env['TEGU_LONG_TESTS'] === '1' ? 200 : 20;
const EDITS = 25;
/** Late enough for a model to be old. */
const TODAY = '2028-11-22';

/** Sentences that findings, evidence and customer words hang on, and where they stand. */
const WORDINGS: Wordings = {
  texts: [
    ['et', 'On positiivne.'],
    ['et', 'Esitab kliendile täpsustavaid küsimusi.'],
    ['et', 'Hea suhtlemisoskus'],
    ['et', 'Ütleb kolleegile, millal töö valmis saab.'],
    ['et', 'Mõistab klienti hästi.'],
    ['et', 'Täpsustavaid küsimusi esitab kliendile.'],
    ['fi', 'Palvelee asiakasta hyvin.'],
    ['fi', 'Hyvät viestintätaidot'],
    ['en', 'Good communication skills'],
    ['en', 'Calls the customer before a delay becomes a problem.'],
    ['en', ''],
  ],
  fields: [
    ['indicator', 'text'],
    ['descriptor', 'text'],
    ['competency', 'name'],
    ['competency', 'definition'],
    ['valueMeaning', 'text'],
    ['roleCustomer', 'who'],
    ['statement', 'text'],
    ['statement', 'title'],
    ['measure', 'howOften'],
  ],
  decisions: [
    ['competency', 'scope'],
    ['competency', 'status'],
    ['category', 'statement'],
    ['indicator', 'level'],
    ['requirement', 'level'],
    ['requirement', 'entryLevel'],
    ['requirement', 'notRequired'],
    ['role', 'kind'],
    ['role', 'unit'],
    ['role', 'leads'],
    ['role', 'includes'],
    ['roleCustomer', 'ownPeople'],
    ['unit', 'line'],
    ['statement', 'follows'],
    ['statement', 'units'],
    ['statement', 'customerFacing'],
    ['measure', 'kind'],
    ['source', 'method'],
    ['model', 'lastReviewed'],
  ],
};

function answers(checks: Checks, derivation: Derivation): unknown {
  const { model } = derivation;
  return {
    findings: checks.all(settingsOf(model, 'review')),
    read: [...checks.itemsRead()].map(([rule, counts]) => [rule, [...counts]]),
    setAside: [...checks.setAside()].map(({ finding, dismissal }) => [finding, dismissal.id]).sort(),
    alignment: alignmentReport(derivation),
    profiles: model.children(model.root, 'role').map(({ id }) => profileReport(derivation, id)),
  };
}

/** Two texts of one field at once come about in a live document alone; its own test reads that rule after each edit. */
const OF_LIVE_DOCUMENTS = ['written-twice'];

describe('after an edit', () => {
  const spoken = new Set<string>();
  let edits = 0;

  test.each([
    ['odd models', randomModel],
    ['companies', randomCompany],
  ])(
    `findings, alignment, focus and profiles are those from scratch (${RUNS} %s, ${EDITS} edits each)`,
    { timeout: 300_000 },
    (_, made) => {
      for (let run = 0; run < RUNS; run++) {
        const random = new Random(run + 1);
        const start = made(random);
        const checks = new Checks(start, packs, rules, TODAY);
        answers(checks, checks.derivation);
        for (const { model, diff } of editedAtRandom(start, random, EDITS, WORDINGS)) {
          checks.update(model, diff);
          edits++;
          const fresh = new Checks(model, packs, rules, TODAY);
          const [now, anew] = [answers(checks, checks.derivation), answers(fresh, fresh.derivation)];
          // As strings they are compared in a fraction of the time; where they differ, the test says in what.
          if (JSON.stringify(now) !== JSON.stringify(anew)) expect(now).toEqual(anew);
          for (const { rule } of checks.unordered(settingsOf(model, 'review'))) spoken.add(rule);
        }
      }
    },
  );

  test('every check across a model has spoken meanwhile', () => {
    const silent = rules.filter(({ id, scope }) => scope === 'model' && !spoken.has(id)).map(({ id }) => id);
    expect(silent).toEqual(OF_LIVE_DOCUMENTS);
    expect(edits).toBe(2 * RUNS * EDITS);
  });
});

describe('the work of a keystroke', () => {
  test('does not grow with the model', () => {
    const small = workOfKey(20);
    expect(small).toBeGreaterThan(0);
    expect(small).toBeLessThan(40);
    expect(workOfKey(2_000)).toBe(small);
  });
});

/** How many answers one typed letter in an indicator asks for anew, in a model of so many competencies with roles and evidence. */
function workOfKey(competencies: number): number {
  const tx = new ModelTx(newModel('et'));
  const { root } = tx.model;
  const value = tx.create('statement', root, {
    kind: 'value',
    title: { et: 'Lihtsus' },
    text: { et: 'Räägime selgelt.' },
  });
  const category = tx.create('category', root, {});
  const role = tx.create('role', root, { name: { et: 'Müüja' } });
  tx.create('roleCustomer', role, { who: { et: 'ostja' } });
  const sentences: Id[] = [];
  for (let i = 0; i < competencies; i++) {
    const competency = tx.create('competency', category, { name: { et: `Kuulamine ${i}` }, scope: 'role' });
    const text = `Küsib kliendilt, mida ta vajab ${i}.`;
    const indicator = tx.create('indicator', competency, { text: { et: text } });
    tx.create('evidence', indicator, { statement: value, quote: text });
    sentences.push(indicator);
    if (i < 12) tx.create('requirement', role, { competency });
  }
  const checks = new Checks(tx.model, packs, rules);
  answers(checks, checks.derivation);
  const before = checks.derivation.work;
  const edit = { at: 0, delete: 0, insert: ' ' };
  const { model, diff } = applyNamed(tx.model, 'edit-text', {
    id: sentences[3],
    field: 'text',
    language: 'et',
    edit,
  });
  checks.update(model, diff);
  return checks.derivation.work - before;
}
