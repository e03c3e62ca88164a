import { Check } from 'lucide-react';
import type { JSX } from 'react';

interface CheckBoxProps {
  readonly label: string;
  readonly isChecked: boolean;
  readonly isDisabled?: boolean;
  readonly onChange: (isChecked: boolean) => void;
}

/** A box to tick, with its words. */
export function CheckBox({ label, isChecked, isDisabled = false, onChange }: CheckBoxProps): JSX.Element {
  return (
    <label className="tegu-check">
      <input
        type="checkbox"
        checked={isChecked}
        disabled={isDisabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <Check aria-hidden />
      {label}
    </label>
  );
}
