import { useId, type ComponentProps, type JSX } from 'react';

interface LabelledInputProps extends Pick<ComponentProps<'input'>, 'ref' | 'lang' | 'autoComplete'> {
  readonly label: string;
  readonly value: string;
  readonly onType: (value: string) => void;
}

/** A line to write in, under its label. */
export function LabelledInput({ label, value, onType, ...rest }: LabelledInputProps): JSX.Element {
  const field = useId();
  return (
    <div>
      <label className="tegu-label" htmlFor={field}>
        {label}
      </label>
      <input
        {...rest}
        id={field}
        className="tegu-field"
        value={value}
        onChange={({ currentTarget }) => onType(currentTarget.value)}
      />
    </div>
  );
}
