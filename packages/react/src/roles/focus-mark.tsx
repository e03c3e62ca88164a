import { roleFocus, type FocusState, type Id } from '@tegu/core';
import type { JSX } from 'react';
import { StateMark, type StateShape } from '../controls/state-mark.tsx';
import { useWords } from '../messages/words.tsx';
import { useAnswer } from '../session/session-context.tsx';

/** The circle of each state of customer focus. */
export const FOCUS_SHAPES: Readonly<Record<FocusState, StateShape>> = {
  inOwnBehaviour: 'full',
  onlyInherited: 'half',
  onlyInName: 'named',
  notShown: 'empty',
  none: 'empty',
};

interface RoleFocusMarkProps {
  readonly role: Id;
  /** Without the word beside it, where a key stands near. */
  readonly isBare?: boolean;
}

/** How the customer shows in a role: circle and short word. */
export function RoleFocusMark({ role, isBare = false }: RoleFocusMarkProps): JSX.Element {
  const words = useWords();
  const { state } = useAnswer(roleFocus, role);
  const word = words(`roles.focus.${state}`);
  if (isBare) return <StateMark shape={FOCUS_SHAPES[state]} label={`${words('roles.focus')}: ${word}`} />;
  return (
    <span className="tegu-focus-mark">
      <StateMark shape={FOCUS_SHAPES[state]} />
      {word}
    </span>
  );
}
