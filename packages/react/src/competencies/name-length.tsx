import type { JSX } from 'react';
import { useWords } from '../messages/words.tsx';

/** What is longer is hard to remember, and to fit above a column. Nobody is kept from it. */
const MOST = 60;

interface NameLengthProps {
  readonly name: string;
  /** Somebody is writing it: they hear it when it becomes long. */
  readonly isWritten?: boolean;
}

/** How long a name is, once it is longer than is good. */
export function NameLength({ name, isWritten = false }: NameLengthProps): JSX.Element {
  const words = useWords();
  const count = [...name].length;
  const isLong = count > MOST;
  return (
    <>
      {isLong && (
        <span className="tegu-name-length">{words('competencies.name.length', { count, most: MOST })}</span>
      )}
      {isWritten && (
        <span className="tegu-unseen" role="status">
          {isLong && words('competencies.name.long', { most: MOST })}
        </span>
      )}
    </>
  );
}
