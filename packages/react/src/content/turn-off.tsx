import { useEffect, useRef, type JSX } from 'react';
import { useWords } from '../messages/words.tsx';
import { useSession } from '../session/session-context.tsx';
import { useUndoToast } from '../session/undo-toast.tsx';
import { countOf, turnOff } from './finding-actions.ts';

interface TurnOffProps {
  readonly rule: string;
  readonly title: string;
  readonly onDone: () => void;
  readonly onKeep: () => void;
}

/** Asks once more before a check is turned off for the whole model, and says how many findings go with it. */
export function TurnOff({ rule, title, onDone, onKeep }: TurnOffProps): JSX.Element {
  const words = useWords();
  const session = useSession();
  const toast = useUndoToast();
  const confirm = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone: the focus goes on to what is asked.
  useEffect(() => confirm.current?.focus(), []);
  const off = (): void => {
    if (!turnOff(session, rule)) return;
    toast(words('content.turnedOff', { rule: title }));
    onDone();
  };
  return (
    <div className="confirm">
      <p>{words('content.turnOff.ask', { rule: title, count: countOf(session, rule) })}</p>
      <p className="acts">
        <button type="button" ref={confirm} className="tegu-button" onClick={off}>
          {words('content.turnOff.yes')}
        </button>
        <button type="button" className="tegu-button quiet" onClick={onKeep}>
          {words('content.turnOff.no')}
        </button>
      </p>
    </div>
  );
}
