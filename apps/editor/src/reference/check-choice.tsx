import type { Strictness } from '@tegu/core';
import { useWords } from '@tegu/react';
import { useId, type JSX } from 'react';
import { useAppWords } from '../messages/load-messages.ts';

const CHOICES = ['draft', 'review'] as const;

interface CheckChoiceProps {
  readonly chosen: Strictness;
  readonly onChoose: (strictness: Strictness) => void;
}

/** Few and sure findings, or all of them. */
export function CheckChoice({ chosen, onChoose }: CheckChoiceProps): JSX.Element {
  const words = useWords();
  const own = useAppWords();
  const name = useId();
  return (
    <fieldset className="strictness">
      <legend className="tegu-unseen">{words('wording.strictness')}</legend>
      <div className="choice">
        {CHOICES.map((each) => (
          <label key={each}>
            <input type="radio" name={name} checked={each === chosen} onChange={() => onChoose(each)} />
            <span>{words(`wording.strictness.${each}`)}</span>
          </label>
        ))}
      </div>
      <p className="tegu-small tegu-muted">{own(`library.check.${chosen}`)}</p>
    </fieldset>
  );
}
