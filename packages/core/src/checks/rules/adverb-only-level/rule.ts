import { sentenceScope } from '../../../alignment/sentences.ts';
import { levelSteps, levelStepsKey, type LevelSentence } from '../../../levels/level-steps.ts';
import type { Reader } from '../../../derive/query.ts';
import type { Id } from '../../../records/id.ts';
import type { ModelRule } from '../../model-rule.ts';
import { competencyParts } from '../competency-parts.ts';
import { levelTitle } from '../level-title.ts';
import { languagesOf } from '../message-name.ts';

/** A level that differs from a lower one by how often or how well alone: whoever rates sees the same deed at both. */
export const adverbOnlyLevel: ModelRule = {
  id: 'adverb-only-level',
  scope: 'model',
  subjects: ['indicator', 'descriptor'],
  severity: 'consider',
  strictness: 'draft',
  languages: ['et', 'fi', 'en'],
  silences: ['near-duplicate-indicator'],
  isAbout: (read, subject) =>
    read.ask(sentenceScope, subject).level !== null &&
    !read.ask(competencyParts, read.parentOf(subject)).retired,
  check(read, subject) {
    const { level } = read.ask(sentenceScope, subject);
    if (level === null) return [];
    for (const language of languagesOf(read)) {
      const found = onlyByAdverb(read, subject, level, language);
      if (!found || found.below === null) continue;
      const values = { level: levelTitle(read, level), below: levelTitle(read, found.below) };
      const place = { field: 'text', language, related: found.twin === null ? [] : [found.twin] };
      const words = found.words.join(', ');
      return [
        words === '' ? { ...place, message: 'less', values } : { ...place, values: { ...values, words } },
      ];
    }
    return [];
  },
};

/** The sentence of the record that differs so, where its level says nothing new beside it. */
function onlyByAdverb(read: Reader, subject: Id, level: Id, language: string): LevelSentence | undefined {
  const step = read
    .ask(levelSteps, levelStepsKey(read.parentOf(subject), language))
    .find((each) => each.level === level);
  if (!step || step.sentences.some((sentence) => sentence.step === 'added')) return undefined;
  return step.sentences.find((sentence) => sentence.record === subject && sentence.step === 'adverbOnly');
}
