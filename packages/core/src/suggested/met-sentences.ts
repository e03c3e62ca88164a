import { sentencesOf } from '../alignment/sentences.ts';
import { defineQuery, sameList, type Query } from '../derive/query.ts';
import { packFor } from '../language/language-packs.ts';
import { beginningOf } from '../language/word-forms.ts';
import { levelsOfScale, rankOf } from '../profiles/level-rank.ts';
import type { Id } from '../records/id.ts';
import { textsIn } from '../records/record-fields.ts';
import { competenciesInShare } from './shares.ts';
import { statementWords, type StatementWord } from './statement-words.ts';

/** The content words of a sentence in one language, each once; the key is `sentence language`. */
const sentenceWords: Query<readonly string[]> = defineQuery(
  'sentenceWords',
  (read, key) => {
    const [id = '', language = ''] = key.split(' ');
    const sentence = read.get(id);
    const text = (sentence && textsIn(sentence, 'text'))?.[language] ?? '';
    const words = new Set<string>();
    for (const word of packFor(read.packs, language)?.contentWords(text) ?? []) words.add(word.text);
    return [...words];
  },
  sameList,
);

/** The lowest level often says what is still missing: of several levels it bears nothing out. */
const isLowest: Query<boolean> = defineQuery('isLowest', (read, id) => {
  const level = read.record(id, 'descriptor')?.level ?? null;
  if (level === null || read.ask(rankOf, level) !== 1) return false;
  return read.ask(levelsOfScale, read.parentOf(level)).length > 1;
});

/** A word of a sentence, where words are looked up by their beginnings. */
interface Posting {
  readonly competency: Id;
  readonly sentence: Id;
  readonly word: string;
}

/** The words of a competency's sentences in one language; the key is `competency language`. */
const competencyWords: Query<readonly Posting[]> = defineQuery('competencyWords', (read, key) => {
  const [competency = '', language = ''] = key.split(' ');
  return read.ask(sentencesOf, competency).flatMap((sentence) => {
    const words = read.ask(sentenceWords, `${sentence} ${language}`);
    if (words.length === 0 || read.ask(isLowest, sentence)) return [];
    return words.map((word) => ({ competency, sentence, word }));
  });
});

/**
 * The words of a share's sentences in one language by their beginnings; the key is `share language`. It knows no statement, so
 * that a new word in one rereads no sentence.
 */
const wordIndex: Query<ReadonlyMap<string, readonly Posting[]>> = defineQuery('wordIndex', (read, key) => {
  const [share = '', language = ''] = key.split(' ');
  const index = new Map<string, Posting[]>();
  for (const competency of read.ask(competenciesInShare, share)) {
    for (const posting of read.ask(competencyWords, `${competency} ${language}`)) {
      const beginning = beginningOf(posting.word);
      const postings = index.get(beginning);
      if (postings) postings.push(posting);
      else index.set(beginning, [posting]);
    }
  }
  return index;
});

/** A sentence that holds words of a statement in one of their forms. */
export interface MetSentence {
  readonly competency: Id;
  readonly sentence: Id;
  readonly words: readonly StatementWord[];
}

/** The key of a share's and a statement's question. */
export function shareKey(share: string, statement: Id): string {
  return `${share} ${statement}`;
}

/** The sentences of a share that hold words of a statement. */
export const metInShare: Query<readonly MetSentence[]> = defineQuery(
  'metInShare',
  (read, key) => {
    const [share = '', statement = ''] = key.split(' ');
    const met = new Map<Id, { readonly competency: Id; readonly words: Set<StatementWord> }>();
    for (const word of read.ask(statementWords, statement)) {
      const { language } = word;
      const pack = packFor(read.packs, language);
      const postings = read.ask(wordIndex, `${share} ${language}`).get(beginningOf(word.word)) ?? [];
      for (const { competency, sentence, word: found } of postings) {
        if (!pack?.sameWord(word.word, found)) continue;
        const of = met.get(sentence);
        if (of) of.words.add(word);
        else met.set(sentence, { competency, words: new Set([word]) });
      }
    }
    return [...met].map(([sentence, { competency, words }]) => ({
      competency,
      sentence,
      words: [...words],
    }));
  },
  (before, after) =>
    before.length === after.length &&
    before.every((one, i) => {
      const other = after[i];
      return (
        other?.sentence === one.sentence &&
        other.competency === one.competency &&
        sameList(other.words, one.words)
      );
    }),
);
