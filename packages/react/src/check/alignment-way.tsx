import { useId, type JSX } from 'react';
import { useStore } from 'zustand';
import { useWords } from '../messages/words.tsx';
import { keptInSession } from '../session/kept-in-session.ts';
import { useSession } from '../session/session-context.tsx';

/** From which end the alignment is looked at: what its rows are. */
export const ALIGNMENT_WAYS: readonly AlignmentWay[] = ['competencies', 'statements', 'roles'];

export type AlignmentWay = 'competencies' | 'statements' | 'roles';

/** The way that was chosen stays as long as the model is open. */
const chosenIn = keptInSession<AlignmentWay | null>(() => null);

/** The way that is looked at, `first` where nobody has chosen, and the way to choose. */
export function useAlignmentWay(first: AlignmentWay): {
  readonly way: AlignmentWay;
  readonly choose: (way: AlignmentWay) => void;
} {
  const store = chosenIn(useSession());
  const way = useStore(store) ?? first;
  return { way, choose: (next) => store.setState(next, true) };
}

interface WayChoiceProps {
  readonly ways: readonly AlignmentWay[];
  readonly way: AlignmentWay;
  readonly onChoose: (way: AlignmentWay) => void;
}

/** Chooses what the rows are. */
export function WayChoice({ ways, way, onChoose }: WayChoiceProps): JSX.Element {
  const words = useWords();
  const group = useId();
  return (
    <fieldset className="tegu-ways">
      <legend className="tegu-unseen">{words('check.ways')}</legend>
      {ways.map((each) => (
        <label key={each}>
          <input type="radio" name={group} checked={each === way} onChange={() => onChoose(each)} />
          <span>{words(`check.way.${each}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
