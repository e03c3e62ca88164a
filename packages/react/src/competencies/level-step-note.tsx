import type { Id, LevelSentence, LevelStep } from '@tegu/core';
import type { JSX } from 'react';
import { useFormats, useWords } from '../messages/words.tsx';
import type { LevelView } from '../roles/levels.ts';

interface LevelStepNoteProps {
  readonly step: LevelStep;
  /** It is the lowest level that the competency says something of. */
  readonly isFirst: boolean;
  readonly levels: readonly LevelView[];
}

/** How many sentences are new at a level, and which of the others stand lower already; side by side they show how even the steps are. */
export function LevelStepNote({ step, isFirst, levels }: LevelStepNoteProps): JSX.Element {
  const words = useWords();
  const { formatList } = useFormats();
  const { sentences } = step;
  const count = sentences.filter((sentence) => sentence.step === 'added').length;
  const levelName = (id: Id | null): string => {
    const level = levels.find((each) => each.id === id);
    return level ? words('roles.level', { rank: level.rank, name: level.name }) : '';
  };
  const repeated = countsBelow(sentences.filter((sentence) => sentence.step === 'repeated'));
  const byDegree = sentences.filter((sentence) => sentence.step === 'adverbOnly');
  return (
    <ul className="step tegu-tiny tegu-muted">
      <li>{words(isFirst ? 'competencies.levels.first' : 'competencies.levels.new', { count })}</li>
      {[...repeated].map(([below, times]) => (
        <li key={below}>
          {words('competencies.levels.repeated', { count: times, level: levelName(below) })}
        </li>
      ))}
      {byDegree.map(({ record, text, below, words: adverbs }) => (
        <li key={`${record} ${text}`}>
          {words(adverbs.length > 0 ? 'competencies.levels.byWords' : 'competencies.levels.byDegree', {
            level: levelName(below),
            words: formatList(adverbs),
          })}
        </li>
      ))}
    </ul>
  );
}

function countsBelow(sentences: readonly LevelSentence[]): ReadonlyMap<Id, number> {
  const counts = new Map<Id, number>();
  for (const { below } of sentences) if (below !== null) counts.set(below, (counts.get(below) ?? 0) + 1);
  return counts;
}
