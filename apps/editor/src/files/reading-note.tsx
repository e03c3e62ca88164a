import { useEffect, useState, type JSX } from 'react';
import { useAppWords } from '../messages/load-messages.ts';
import { useFileOpening } from './file-opening.tsx';

/** What takes less, in milliseconds, is done before anybody has read a word about it. */
const A_WHILE = 300;

/** How far files that are being read have come, and the way to end it, where it takes a while. */
export function ReadingNote(): JSX.Element | null {
  const words = useAppWords();
  const { reading, callOff } = useFileOpening();
  const isReading = reading !== undefined;
  const [takesLong, setTakesLong] = useState(false);
  useEffect(() => {
    if (!isReading) return;
    const timer = setTimeout(() => setTakesLong(true), A_WHILE);
    return () => {
      clearTimeout(timer);
      setTakesLong(false);
    };
  }, [isReading]);
  if (!reading || !takesLong) return null;
  const { name, done, total } = reading;
  return (
    <div className="tegu-reading">
      <p className="tegu-muted">{words('file.reading', { name, at: done + 1, total })}</p>
      <progress
        aria-label={words('file.progress')}
        max={total}
        // How far a single file has come is not known before it is read.
        value={total > 1 ? done : undefined}
      />
      <button type="button" className="tegu-button" onClick={callOff}>
        {words('file.callOff')}
      </button>
    </div>
  );
}
