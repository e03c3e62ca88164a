import type { JSX } from 'react';
import { useWords } from '../messages/words.tsx';
import type { ReadLevel } from './read-levels.ts';
import { Written } from './written.tsx';

/** A level as it is always shown: number and word. */
export function LevelMark({ level: { rank, step, name } }: { readonly level: ReadLevel }): JSX.Element {
  const words = useWords();
  return (
    <span className="tegu-level">
      <i data-step={step}>{rank}</i> <Written texts={name} unwritten={words('competencies.deed.level')} />
    </span>
  );
}
