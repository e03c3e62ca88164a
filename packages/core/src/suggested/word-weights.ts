import { defineQuery, type Query } from '../derive/query.ts';
import { competenciesInOrder } from '../profiles/competency-order.ts';
import type { Id } from '../records/id.ts';
import { metInShare, shareKey } from './met-sentences.ts';
import { sharesInUse } from './shares.ts';
import { inItsLanguage, type LanguageWord, type StatementWord } from './statement-words.ts';

/** A word that more than so many of the competencies hold says nothing about any of them. */
const COMMON = 2 / 3;

/** Weights are told apart no finer, so that one more competency does not move every suggestion. */
const STEPS = 10;

/** A broad word ("help", "a day") tells less than its rarity in one model. */
const BROAD = 0.5;

/** In how many competencies of a share each word of a statement is met. */
const countsInShare: Query<ReadonlyMap<LanguageWord, number>> = defineQuery(
  'countsInShare',
  (read, key) => {
    const holders = new Map<LanguageWord, Set<Id>>();
    for (const { competency, words } of read.ask(metInShare, key)) {
      for (const { language, word } of words) {
        const name = inItsLanguage(language, word);
        const known = holders.get(name);
        if (known) known.add(competency);
        else holders.set(name, new Set([competency]));
      }
    }
    return new Map([...holders].map(([word, competencies]) => [word, competencies.size]));
  },
  sameMap,
);

/**
 * What it tells when a sentence meets a word of the statement: the rarer in this model, the more. A word that most
 * competencies hold, whatever the trade calls its customers, has no weight and is not among them.
 */
export const wordWeights: Query<ReadonlyMap<LanguageWord, number>> = defineQuery(
  'wordWeights',
  (read, statement) => {
    const counts = new Map<LanguageWord, number>();
    for (const share of read.ask(sharesInUse, '')) {
      for (const [word, count] of read.ask(countsInShare, shareKey(share, statement)))
        counts.set(word, (counts.get(word) ?? 0) + count);
    }
    const all = read.ask(competenciesInOrder, '').length;
    const weights = new Map<LanguageWord, number>();
    for (const [word, count] of counts) {
      if (count > 1 && count > COMMON * all) continue;
      const weight = Math.round(STEPS * Math.log((all + 1) / (count + 0.5))) / STEPS;
      if (weight > 0) weights.set(word, weight);
    }
    return weights;
  },
  sameMap,
);

/** The weight of a word; 0 where it tells nothing. */
export function weightOf(
  weights: ReadonlyMap<LanguageWord, number>,
  { language, word, isBroad }: StatementWord,
): number {
  return (weights.get(inItsLanguage(language, word)) ?? 0) * (isBroad ? BROAD : 1);
}

function sameMap<K, V>(before: ReadonlyMap<K, V>, after: ReadonlyMap<K, V>): boolean {
  return before.size === after.size && [...before].every(([key, value]) => after.get(key) === value);
}
