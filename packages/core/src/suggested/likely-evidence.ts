import { defineQuery, type Query, type Reader } from '../derive/query.ts';
import { beginningOf } from '../language/word-forms.ts';
import type { Id } from '../records/id.ts';
import { metInShare, shareKey } from './met-sentences.ts';
import { shareOf } from './shares.ts';
import type { LanguageWord, StatementWord } from './statement-words.ts';
import { weightOf, wordWeights } from './word-weights.ts';

/** A sentence whose words meet a statement's. It never counts: it is an offer to a person. */
export interface SuggestedEvidence {
  readonly statement: Id;
  readonly competency: Id;
  readonly sentence: Id;
  /** The content language in which the words meet. */
  readonly language: string;
  /** More where more and rarer words meet; for the order only. */
  readonly weight: number;
}

// Two texts meet by no fewer words, one of them at least not broad, and by no less weight: tried on the example models, from
// which the evidence that people had accepted was taken away.
const FEWEST_WORDS = 2;
const LEAST_WEIGHT = 1.3;

/** The sentences of a share that are likely to show a statement, best first, but for those that are its evidence. */
export const likelyInShare: Query<readonly SuggestedEvidence[]> = defineQuery(
  'likelyInShare',
  (read, key) => {
    const statement = key.slice(key.indexOf(' ') + 1);
    const likely: SuggestedEvidence[] = [];
    const met = read.ask(metInShare, key);
    if (met.length === 0) return likely;
    const weights = read.ask(wordWeights, statement);
    for (const { competency, sentence, words } of met) {
      const best = meetingOf(words, weights);
      if (best && !isEvidence(read, sentence, statement))
        likely.push({ statement, competency, sentence, ...best });
    }
    return likely.sort(byWeight);
  },
  sameSuggestions,
);

/** The language in which most weight meets, and that weight; nothing where it is too little. */
function meetingOf(
  words: readonly StatementWord[],
  weights: ReadonlyMap<LanguageWord, number>,
): Pick<SuggestedEvidence, 'language' | 'weight'> | undefined {
  let best: Pick<SuggestedEvidence, 'language' | 'weight'> | undefined;
  for (const language of new Set(words.map((word) => word.language))) {
    // Forms of one word are counted once.
    const heaviest = new Map<string, number>();
    let isBroadOnly = true;
    for (const word of words) {
      const weight = word.language === language ? weightOf(weights, word) : 0;
      if (weight === 0) continue;
      const beginning = beginningOf(word.word);
      heaviest.set(beginning, Math.max(weight, heaviest.get(beginning) ?? 0));
      if (!word.isBroad) isBroadOnly = false;
    }
    const weight = [...heaviest.values()].reduce((sum, each) => sum + each, 0);
    if (heaviest.size < FEWEST_WORDS || isBroadOnly || weight < LEAST_WEIGHT) continue;
    if (weight > (best?.weight ?? 0)) best = { language, weight };
  }
  return best;
}

function isEvidence(read: Reader, sentence: Id, statement: Id): boolean {
  return read.children(sentence, 'evidence').some((evidence) => evidence.statement === statement);
}

/** The key of a competency's and a statement's question; ids hold no space. */
export function pairKey(competency: Id, statement: Id): string {
  return `${competency} ${statement}`;
}

/** The sentences of a competency that are likely to show a statement, best first, whether or not another does already. */
export const likelyEvidence: Query<readonly SuggestedEvidence[]> = defineQuery(
  'likelyEvidence',
  (read, key) => {
    const [competency = '', statement = ''] = key.split(' ');
    return read
      .ask(likelyInShare, shareKey(shareOf(competency), statement))
      .filter((each) => each.competency === competency);
  },
  sameSuggestions,
);

/** Best first; where two are as good, always in the same order. */
export function byWeight(a: SuggestedEvidence, b: SuggestedEvidence): number {
  return b.weight - a.weight || compare(a.sentence, b.sentence) || compare(a.statement, b.statement);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The same sentences for the same statements, as good as before. */
export function sameSuggestions(
  before: readonly SuggestedEvidence[],
  after: readonly SuggestedEvidence[],
): boolean {
  return (
    before.length === after.length &&
    before.every((one, i) => {
      const other = after[i];
      return (
        other?.sentence === one.sentence &&
        other.statement === one.statement &&
        other.competency === one.competency &&
        other.language === one.language &&
        other.weight === one.weight
      );
    })
  );
}
