import { defineQuery, type Query } from '../derive/query.ts';
import type { Span } from '../language/language-pack.ts';
import { packFor } from '../language/language-packs.ts';
import type { Id } from '../records/id.ts';
import { textsIn } from '../records/record-fields.ts';
import { likelyEvidence, pairKey } from './likely-evidence.ts';
import { contentWordsOf, type PlacedWord } from './statement-words.ts';
import { weightOf, wordWeights } from './word-weights.ts';

/** The words by which a sentence and a statement meet, where each of them stands. */
export interface WordsMet {
  readonly language: string;
  readonly inSentence: readonly Span[];
  readonly inStatement: readonly (Span & { readonly field: PlacedWord['field'] })[];
}

/** The key of a statement's and a sentence's question; ids hold no space. */
export function wordsMetKey(statement: Id, sentence: Id): string {
  return `${statement} ${sentence}`;
}

/** Why a sentence is likely to show a statement; null where nothing says so. */
export const wordsMet: Query<WordsMet | null> = defineQuery(
  'wordsMet',
  (read, key) => {
    const [statementId = '', sentenceId = ''] = key.split(' ');
    const statement = read.record(statementId, 'statement');
    const sentence = read.get(sentenceId);
    const likely = read
      .ask(likelyEvidence, pairKey(read.parentOf(sentenceId), statementId))
      .find((each) => each.sentence === sentenceId);
    const pack = likely && packFor(read.packs, likely.language);
    if (!statement || !sentence || !pack) return null;
    const { language } = likely;
    const weights = read.ask(wordWeights, statementId);
    const ofStatement = contentWordsOf(statement, read.packs).filter(
      ({ language: of, word: { text, isBroad } }) =>
        of === language && weightOf(weights, { language, word: text, isBroad }) > 0,
    );
    const ofSentence = pack.contentWords(textsIn(sentence, 'text')?.[language] ?? '');
    return {
      language,
      inSentence: ofSentence
        .filter(({ text }) => ofStatement.some(({ word }) => pack.sameWord(word.text, text)))
        .map(({ start, end }) => ({ start, end })),
      inStatement: ofStatement
        .filter(({ word }) => ofSentence.some(({ text }) => pack.sameWord(word.text, text)))
        .map(({ field, word: { start, end } }) => ({ field, start, end })),
    };
  },
  (before, after) => JSON.stringify(before) === JSON.stringify(after),
);
