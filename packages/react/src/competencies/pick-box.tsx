import { Check } from 'lucide-react';
import { useEffect, useRef, type JSX } from 'react';

interface PickBoxProps {
  readonly label: string;
  readonly isPicked: boolean;
  readonly onPick: () => void;
}

/** The box of a row that is chosen by tapping; it lies over the whole row, so that a finger need not aim. */
export function PickBox({ label, isPicked, onPick }: PickBoxProps): JSX.Element {
  const box = useRef<HTMLInputElement>(null);
  const isFirst = useRef(isPicked);
  // The row that picking began with had the focus in its menu, which has gone.
  useEffect(() => {
    if (isFirst.current) box.current?.focus({ preventScroll: true });
  }, []);
  return (
    <label className="tegu-check pick">
      <input ref={box} type="checkbox" aria-label={label} checked={isPicked} onChange={onPick} />
      <Check aria-hidden />
    </label>
  );
}
