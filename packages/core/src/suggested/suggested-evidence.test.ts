import { describe, expect, test } from 'vitest';
import { applyNamed } from '../commands/index.ts';
import { Derivation } from '../derive/derivation.ts';
import { english } from '../language/en/index.ts';
import { estonian } from '../language/et/index.ts';
import { finnish } from '../language/fi/index.ts';
import { languagePacks } from '../language/language-packs.ts';
import { ModelTx } from '../model/model-tx.ts';
import { newModel } from '../model/new-model.ts';
import type { Id } from '../records/id.ts';
import type { StatementKind } from '../records/statement.ts';
import type { Texts } from '../records/texts.ts';
import { likelyEvidence, pairKey } from './likely-evidence.ts';
import { suggestedInRole } from './role-suggestions.ts';
import { shareOf } from './shares.ts';
import { suggestedEvidence, suggestedFor } from './suggested-evidence.ts';
import { wordsMet, wordsMetKey } from './words-met.ts';

const packs = languagePacks(estonian, finnish, english);

/** What a model says in one language: a statement, a sentence that shows it, and sentences that have nothing to do with it. */
const TRADES: readonly (readonly [
  language: string,
  trade: string,
  statement: string,
  shows: string,
  others: readonly string[],
])[] = [
  [
    'et',
    'a hospital',
    'Patsient teab igal hetkel, mis temaga järgmisena toimub.',
    'Ütleb patsiendile enne protseduuri, mis järgmisena toimub ja millisel hetkel see valus on.',
    ['Paneb ravimi annuse kirja kohe.', 'Küsib patsiendilt, mida ta teab.', 'Ütleb kolleegile, mis muutus.'],
  ],
  [
    'fi',
    'a bank',
    'Lainan kulut kerrotaan selkokielellä ja ennen kuin asiakas kysyy.',
    'Selittää lainan kulut asiakkaalle selkokielellä ennen allekirjoitusta.',
    ['Kysyy asiakkaalta, mitä hän tarvitsee.', 'Kirjaa puhelun heti.', 'Auttaa kollegaa löytämään ohjeen.'],
  ],
  [
    'en',
    'a bus company',
    'Every delay is announced before passengers ask.',
    'Announces a delay over the loudspeaker within two minutes.',
    [
      'Asks passengers where they need to go.',
      'Helps people find a seat.',
      'Works to the timetable of the day.',
    ],
  ],
];

interface Firm {
  readonly tx: ModelTx;
  readonly statement: Id;
  readonly competencies: readonly Id[];
  readonly sentences: readonly Id[];
}

function firm(
  language: string,
  statement: string,
  sentences: readonly string[],
  kind: StatementKind = 'value',
): Firm {
  const tx = new ModelTx(newModel(language));
  const { root } = tx.model;
  const made = tx.create('statement', root, { kind, text: { [language]: statement } });
  const competencies = sentences.map(() => tx.create('competency', root, {}));
  return {
    tx,
    statement: made,
    competencies,
    sentences: sentences.map((text, i) =>
      tx.create('indicator', competencies[i] ?? '', { text: { [language]: text } }),
    ),
  };
}

function suggested({ tx, statement }: Firm): readonly Id[] {
  return new Derivation(tx.model, packs).ask(suggestedEvidence, statement).map(({ sentence }) => sentence);
}

describe('a sentence is suggested', () => {
  test.each(TRADES)(
    'in %s for %s: the one that shows it, and no other',
    (language, _, says, shows, others) => {
      const made = firm(language, says, [shows, ...others]);
      expect(suggested(made)).toEqual(made.sentences.slice(0, 1));
      expect(
        new Derivation(made.tx.model, packs).ask(suggestedFor, made.competencies[0] ?? ''),
      ).toMatchObject([{ statement: made.statement, sentence: made.sentences[0], language }]);
    },
  );

  test('with the words that caused it, in both texts', () => {
    const says = 'Selge vastus esimesel pöördumisel.';
    const shows = 'Annab kliendile vastuse samal pöördumisel.';
    const { tx, statement, sentences } = firm('et', says, [shows, 'Kuulab lõpuni.', 'Paneb kirja.']);
    const met = new Derivation(tx.model, packs).ask(wordsMet, wordsMetKey(statement, sentences[0] ?? ''));
    const cut = (text: string) => (span: { readonly start: number; readonly end: number }) =>
      text.slice(span.start, span.end);
    expect(met?.inSentence.map(cut(shows))).toEqual(['vastuse', 'pöördumisel']);
    expect(met?.inStatement.map(cut(says))).toEqual(['vastus', 'pöördumisel']);
    expect(
      new Derivation(tx.model, packs).ask(wordsMet, wordsMetKey(statement, sentences[1] ?? '')),
    ).toBeNull();
  });

  test('by its own language only', () => {
    const made = firm('et', 'Selge vastus esimesel pöördumisel.', ['Kuulab lõpuni.', 'Paneb kirja.']);
    const { tx } = made;
    const texts: Texts = { fi: 'Vastus pöördumisel.', et: 'Annab vastuse samal pöördumisel.' };
    const sentence = tx.create('indicator', made.competencies[0] ?? '', { text: { fi: texts['fi'] ?? '' } });
    expect(suggested(made)).toEqual([]);
    const both = tx.create('indicator', made.competencies[0] ?? '', { text: texts });
    expect(suggested(made)).toEqual([both]);
    expect(sentence).not.toBe(both);
  });
});

describe('nothing is suggested', () => {
  const says = 'Selge vastus esimesel pöördumisel.';
  const shows = 'Annab kliendile vastuse samal pöördumisel.';

  test.each([
    ['by one word', 'Annab vastuse.'],
    ['by words of any work alone', 'Aitab esimesel päeval.'],
    ['by a word that only begins alike', 'Vastutab pöördukse eest.'],
  ])('%s', (_, sentence) => {
    const broad = 'Selge vastus esimesel pöördumisel, igal päeval.';
    expect(suggested(firm('et', broad, [sentence, 'Kuulab lõpuni.', 'Paneb kirja.']))).toEqual([]);
  });

  test('by words that most competencies hold', () => {
    expect(suggested(firm('et', says, [shows, shows, shows, 'Kuulab lõpuni.']))).toEqual([]);
  });

  test.each(['strategy', 'customerCentricity'] as const)('for the %s, which others carry out', (kind) => {
    expect(suggested(firm('et', says, [shows, 'Kuulab lõpuni.', 'Paneb kirja.'], kind))).toEqual([]);
  });

  test('where the link is shown; another sentence of it stays likely when one is picked', () => {
    const made = firm('et', says, [shows, 'Kuulab lõpuni.', 'Paneb kirja.']);
    const [competency = ''] = made.competencies;
    const other = made.tx.create('indicator', competency, {
      text: { et: 'Vastus tuleb esimesel pöördumisel.' },
    });
    made.tx.create('claim', competency, { statement: made.statement });
    expect(suggested(made)).toEqual([other, made.sentences[0]]);
    made.tx.create('evidence', other, {
      statement: made.statement,
      quote: 'Vastus tuleb esimesel pöördumisel.',
    });
    expect(suggested(made)).toEqual([]);
    expect(
      new Derivation(made.tx.model, packs)
        .ask(likelyEvidence, pairKey(competency, made.statement))
        .map(({ sentence }) => sentence),
    ).toEqual([made.sentences[0]]);
  });

  test.each(['the pair', 'the competency', 'the statement'])('where somebody said why not, of %s', (of) => {
    const made = firm('et', says, [shows, 'Kuulab lõpuni.', 'Paneb kirja.']);
    const [competency = ''] = made.competencies;
    made.tx.create('waiver', made.tx.model.root, {
      subject: of === 'the statement' ? made.statement : competency,
      statement: of === 'the pair' ? made.statement : null,
      aspect: 'alignment',
      reason: { et: 'Tuleb järgmisel aastal.' },
    });
    expect(suggested(made)).toEqual([]);
  });

  test('by the lowest of several levels, which says what is still missing', () => {
    const made = firm('et', says, ['Kuulab lõpuni.', 'Paneb kirja.', 'Küsib üle.']);
    const { tx } = made;
    const [competency = ''] = made.competencies;
    const [lowest = '', next = ''] = tx.model.childIds(
      tx.model.childIds(tx.model.root, 'scale')[0] ?? '',
      'level',
    );
    tx.create('descriptor', competency, { level: lowest, text: { et: shows } });
    expect(suggested(made)).toEqual([]);
    const higher = tx.create('descriptor', competency, { level: next, text: { et: shows } });
    expect(suggested(made)).toEqual([higher]);
  });
});

test('in a role, its own sentences stand apart from those that it shares', () => {
  const says = 'Selge vastus esimesel pöördumisel.';
  const shared = 'Annab kliendile vastuse samal pöördumisel.';
  const { tx, statement, competencies, sentences } = firm('et', says, [
    shared,
    'Kuulab lõpuni.',
    'Paneb kirja.',
  ]);
  const role = tx.create('role', tx.model.root, {});
  const [competency = ''] = competencies;
  tx.create('requirement', role, { competency });
  const own = tx.create('indicator', competency, {
    text: { et: 'Annab müüjale vastuse esimesel pöördumisel.' },
    roles: [role],
  });
  const answer = new Derivation(tx.model, packs).ask(suggestedInRole, role);
  expect(answer).toMatchObject([
    { statement, own: [{ sentence: own }], inherited: [{ sentence: sentences[0] }] },
  ]);
});

describe('a sentence that is moved to another competency', () => {
  const says = 'Selge vastus esimesel pöördumisel.';
  const shows = 'Annab kliendile vastuse samal pöördumisel.';

  test('is suggested there, also where both are of one share', () => {
    const { tx, statement, sentences } = firm('et', says, [shows, 'Kuulab lõpuni.', 'Paneb kirja.']);
    const [sentence = ''] = sentences;
    const byShare = new Map<string, Id>();
    let pair: readonly [Id, Id] | undefined;
    while (!pair) {
      const made = tx.create('competency', tx.model.root, {});
      const other = byShare.get(shareOf(made));
      if (other !== undefined) pair = [other, made];
      byShare.set(shareOf(made), made);
    }
    const [from, to] = pair;
    tx.place(sentence, from, null);
    const derivation = new Derivation(tx.model, packs);
    expect(derivation.ask(suggestedFor, from)).toMatchObject([{ statement, sentence }]);
    moveTo(derivation, sentence, to);
    expect(derivation.ask(suggestedFor, from)).toEqual([]);
    expect(derivation.ask(suggestedFor, to)).toMatchObject([{ statement, sentence, competency: to }]);
  });

  test('stays suggested in a role that holds both', () => {
    const { tx, statement, competencies, sentences } = firm('et', says, [
      shows,
      'Kuulab lõpuni.',
      'Paneb kirja.',
    ]);
    const [from = '', to = ''] = competencies;
    const [sentence = '', other = ''] = sentences;
    tx.remove(other);
    const role = tx.create('role', tx.model.root, {});
    for (const competency of [from, to]) tx.create('requirement', role, { competency });
    const derivation = new Derivation(tx.model, packs);
    expect(derivation.ask(suggestedInRole, role)).toMatchObject([{ statement, inherited: [{ sentence }] }]);
    moveTo(derivation, sentence, to);
    expect(derivation.ask(suggestedInRole, role)).toMatchObject([
      { inherited: [{ sentence, competency: to }] },
    ]);
  });
});

function moveTo(derivation: Derivation, sentence: Id, competency: Id): void {
  const moved = applyNamed(derivation.model, 'move-record', {
    id: sentence,
    parent: competency,
    before: null,
  });
  derivation.update(moved.model, moved.diff);
}

test('in a role nothing is suggested of a competency of which somebody said why not', () => {
  const { tx, statement, competencies } = firm('et', 'Selge vastus esimesel pöördumisel.', [
    'Annab kliendile vastuse samal pöördumisel.',
    'Kuulab lõpuni.',
    'Paneb kirja.',
  ]);
  const [competency = ''] = competencies;
  const role = tx.create('role', tx.model.root, {});
  tx.create('requirement', role, { competency });
  const suggestions = () => new Derivation(tx.model, packs).ask(suggestedInRole, role);
  expect(suggestions()).toHaveLength(1);
  const aspect = 'alignment';
  tx.create('waiver', tx.model.root, {
    subject: competency,
    statement,
    aspect,
    reason: { et: 'Tuleb järgmisel aastal.' },
  });
  expect(suggestions()).toEqual([]);
});
