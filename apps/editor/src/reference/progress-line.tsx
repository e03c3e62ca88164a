import type { JSX } from 'react';
import { useAppWords } from '../messages/load-messages.ts';
import type { Progress } from './library-desk.ts';

interface ProgressLineProps {
  readonly progress: Progress;
  /** What is being done. */
  readonly label: string;
}

/** How far a piece of work has come: a bar, and the step with its count. */
export function ProgressLine({ progress: { step, done, total }, label }: ProgressLineProps): JSX.Element {
  const words = useAppWords();
  const told = words(`library.step.${step}`, { done, total });
  return (
    <div className="tegu-library-progress">
      <progress aria-label={label} aria-valuetext={told} max={Math.max(total, 1)} value={done} />
      <span className="tegu-small tegu-muted">{told}</span>
    </div>
  );
}
