import { ModelTx } from '../model/model-tx.ts';
import type { Model } from '../model/model.ts';
import { newModel } from '../model/new-model.ts';
import type { Id } from '../records/id.ts';
import { textHash } from '../records/text-hash.ts';
import type { Random } from './random.ts';

// A company whose model is well begun: what the checks across a model hang on is there, and each decision goes either way.
// Random edits then break and mend it.

const DEEDS: readonly string[] = [
  'Küsib kliendilt, milleks ta toodet vajab.',
  'Küsib kliendilt alati, milleks ta toodet vajab.',
  'Milleks klient toodet vajab, küsib kliendilt.',
  'Ütleb kolleegile, millal töö valmis saab.',
  'Näitab uuele kolleegile, kuidas hilinemisest teatada.',
  'Valib iga kuu tiimiga ühe mõõdiku, mida kliendid märkavad.',
  'Selgitab meeskonnale, mida kliendikesksus meie üksuses tähendab.',
  'Hoiab lao korras.',
];

const GOALS = [
  'Üheksa klienti kümnest soovitab meid',
  'Viivitustest kuuleb klient meilt',
  'Käive kasvab',
] as const;

const MEASURE_KINDS = ['contactSurvey', 'baseSurvey', 'behaviour', 'employeeSurvey', null] as const;
const METHODS = ['interview', 'customerFeedback', 'employeeFeedback', 'document'] as const;

interface Company {
  readonly tx: ModelTx;
  readonly random: Random;
  readonly root: Id;
  readonly levels: readonly Id[];
}

/** A company of three units, some goals, a dozen competencies and a role for each unit, in Estonian. */
export function randomCompany(random: Random): Model {
  const tx = new ModelTx(newModel('et'));
  const { root } = tx.model;
  const levels = tx.model.childIds(tx.model.childIds(root, 'scale')[0] ?? '', 'level');
  if (random.oneIn(2)) tx.set('model', root, 'lastReviewed', '2026-11-22');
  const company: Company = { tx, random, root, levels };
  if (random.oneIn(2))
    tx.create('statement', root, {
      kind: 'customerCentricity',
      text: { et: 'Iga tegu aitab kedagi edasi.' },
    });
  const units = [
    tx.create('unit', root, { name: { et: 'Poed' }, line: 'frontline' }),
    tx.create('unit', root, { name: { et: 'Ladu' }, line: 'support' }),
    tx.create('unit', root, { name: { et: 'Palgaarvestus' }, line: 'support' }),
  ];
  const statements = addStatements(company, units);
  const competencies = addCompetencies(company, statements);
  addRoles(company, units, statements, competencies);
  return tx.model;
}

function addStatements({ tx, random, root }: Company, units: readonly Id[]): readonly Id[] {
  const text = (words: string): { readonly text: { readonly et: string } } => ({ text: { et: words } });
  const purpose = tx.create('statement', root, { kind: 'purpose', ...text('Aitame kodu korda teha.') });
  const follows = random.oneIn(2) ? [purpose] : [];
  const promise = tx.create('statement', root, {
    kind: 'brandPromise',
    ...text('Vastus samal päeval.'),
    follows,
  });
  tx.create('statement', root, {
    kind: 'strategy',
    ...text('Nõu, mitte hind.'),
    follows: random.oneIn(2) ? [promise] : [],
  });
  const value = tx.create('statement', root, {
    kind: 'value',
    title: { et: 'Selgus' },
    ...text('Räägime selgelt.'),
  });
  const goals = random.some(GOALS, 0.5).map((title) =>
    tx.create('statement', root, {
      kind: 'strategicGoal',
      title: { et: title },
      customerFacing: random.oneIn(3),
      units: random.oneIn(3) ? [] : units.slice(0, 1 + random.below(2)),
    }),
  );
  for (const parent of [...goals, ...units])
    for (let left = random.below(3); left > 0; left--)
      tx.create('measure', parent, {
        name: { et: 'Küsitlus' },
        kind: random.pick(MEASURE_KINDS) ?? null,
        howOften: { et: random.pick(['kord aastas', 'iga kuu', '']) ?? '' },
      });
  return [purpose, promise, value, ...goals];
}

function addCompetencies(company: Company, statements: readonly Id[]): readonly Id[] {
  const { tx, random, root } = company;
  const category = tx.create('category', root, {
    name: { et: 'Kliendiga' },
    statement: random.oneIn(2) ? (statements.at(-1) ?? null) : null,
  });
  return Array.from({ length: 13 }, (_, i) => {
    const competency = tx.create('competency', random.oneIn(4) ? root : category, {
      name: { et: i === 0 ? 'Kliendikesksus' : `Kompetents ${i}` },
      scope: random.pick(['core', 'leadership', 'role'] as const) ?? null,
    });
    addSentences(company, competency, statements);
    if (random.oneIn(3)) tx.create('component', competency, { kind: 'skill', text: { et: 'Kuulamine' } });
    if (random.oneIn(4)) tx.create('claim', competency, { statement: random.pick(statements) ?? '' });
    return competency;
  });
}

function addSentences({ tx, random, levels }: Company, competency: Id, statements: readonly Id[]): void {
  const said = random.some(DEEDS, 0.3);
  for (const text of said) {
    const deed = tx.create('indicator', competency, {
      text: { et: text },
      level: random.oneIn(3) ? (random.pick(levels) ?? null) : null,
    });
    if (random.oneIn(5))
      tx.create('evidence', deed, { statement: random.pick(statements) ?? '', quote: text });
  }
  if (random.oneIn(2))
    for (const level of levels)
      tx.create('descriptor', competency, { level, text: { et: random.pick(DEEDS) ?? '' } });
  if (random.oneIn(3))
    tx.create('source', competency, {
      method: random.pick(METHODS) ?? 'interview',
      date: '2025-03-01',
    });
  if (random.oneIn(3))
    tx.create('source', competency, { method: 'library', sentences: said.map(textHash).sort() });
}

function addRoles(
  { tx, random, root, levels }: Company,
  units: readonly Id[],
  statements: readonly Id[],
  competencies: readonly Id[],
): void {
  const everyone = tx.create('role', root, { name: { et: 'Iga töötaja' }, kind: 'group' });
  const roles = [...units, ...units].map((unit, i) =>
    tx.create('role', root, {
      name: { et: `Roll ${i}` },
      unit,
      includes: random.oneIn(4) ? [] : [everyone],
      leads: random.oneIn(3),
    }),
  );
  for (const role of [everyone, ...roles]) {
    for (const competency of random.some(competencies, role === everyone ? 0.8 : 0.3))
      tx.create('requirement', role, {
        competency,
        notRequired: random.oneIn(8),
        level: random.oneIn(4) ? null : (random.pick(levels) ?? null),
        entryLevel: random.oneIn(3) ? (random.pick(levels) ?? null) : null,
      });
    if (role === everyone) continue;
    if (random.oneIn(2))
      tx.create('roleCustomer', role, {
        kind: random.pick(['external', 'internal'] as const) ?? 'internal',
        who: { et: random.pick(['ostja', 'müüja', 'meeskond']) ?? '' },
        ownPeople: random.oneIn(4),
      });
    if (random.oneIn(3))
      tx.create('valueMeaning', role, {
        statement: random.pick(statements) ?? '',
        text: { et: 'Kirjutab aluse peale ostja nime.' },
      });
  }
}
