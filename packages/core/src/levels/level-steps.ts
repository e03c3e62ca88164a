import { levelDifference } from '../alike/level-difference.ts';
import { sentenceScope, sentencesOf } from '../alignment/sentences.ts';
import { defineQuery, type Query, type Reader } from '../derive/query.ts';
import { packFor } from '../language/language-packs.ts';
import { levelsOfScale, scaleOf } from '../profiles/level-rank.ts';
import type { Id } from '../records/id.ts';
import { textsIn } from '../records/record-fields.ts';

/** How a sentence stands to the lower levels: new there, said there already, or said there with another adverb. */
export type SentenceStep = 'added' | 'repeated' | 'adverbOnly';

/** One sentence of a level. */
export interface LevelSentence {
  /** The description or indicator that holds it. */
  readonly record: Id;
  readonly text: string;
  readonly step: SentenceStep;
  /** The nearest lower level that says it too; null where it is new. */
  readonly below: Id | null;
  /** What says it there. */
  readonly twin: Id | null;
  /** The adverbs by which alone it differs from what is said there, as it is worded here. */
  readonly words: readonly string[];
}

/** A level that a competency says something of. The first of them has nothing below: all that it says is new. */
export interface LevelStep {
  readonly level: Id;
  readonly sentences: readonly LevelSentence[];
}

/** The key of a competency's steps in one language; ids hold no space. */
export function levelStepsKey(competency: Id, language: string): string {
  return `${competency} ${language}`;
}

/** What is new at each level of a competency in one language, the lowest described level first. */
export const levelSteps: Query<readonly LevelStep[]> = defineQuery(
  'levelSteps',
  (read, key) => {
    const [competency = '', language = ''] = key.split(' ');
    const scale = read.ask(scaleOf, competency);
    const steps: LevelStep[] = [];
    for (const level of scale === null ? [] : read.ask(levelsOfScale, scale)) {
      const sentences = sentencesAt(read, competency, level, language).map(({ record, text }) =>
        besideLower(read, { record, text }, steps, language),
      );
      if (sentences.length > 0) steps.push({ level, sentences });
    }
    return steps;
  },
  (before, after) => JSON.stringify(before) === JSON.stringify(after),
);

type Sentence = Pick<LevelSentence, 'record' | 'text'>;

function sentencesAt(read: Reader, competency: Id, level: Id, language: string): readonly Sentence[] {
  return read
    .ask(sentencesOf, competency)
    .filter((id) => read.ask(sentenceScope, id).level === level)
    .flatMap((id) => {
      const record = read.get(id);
      const text = (record && textsIn(record, 'text')?.[language]) ?? '';
      return partsOf(text).map((part) => ({ record: id, text: part }));
    });
}

/** A description often lists several sentences; each is held against those below by itself. */
function partsOf(text: string): readonly string[] {
  return (text.match(/[^.;!\n]+[.!]*/gu) ?? [])
    .map((part) => part.trim())
    .filter((part) => /\p{L}/u.test(part));
}

function besideLower(
  read: Reader,
  sentence: Sentence,
  lower: readonly LevelStep[],
  language: string,
): LevelSentence {
  let adverbOnly: LevelSentence | undefined;
  for (const { level, sentences } of lower.toReversed()) {
    for (const { record: twin, text } of sentences) {
      const difference = levelDifference(sentence.text, text, language, packFor(read.packs, language));
      if (difference.kind === 'same') return { ...sentence, step: 'repeated', below: level, twin, words: [] };
      if (difference.kind === 'adverbOnly')
        adverbOnly ??= { ...sentence, step: 'adverbOnly', below: level, twin, words: difference.upper };
    }
  }
  return adverbOnly ?? { ...sentence, step: 'added', below: null, twin: null, words: [] };
}
