import type { Id, ProfileCompetency } from '@tegu/core';
import type { JSX } from 'react';
import type { MessageId } from '../messages/message-id.ts';
import { useWords } from '../messages/words.tsx';
import { LevelMark } from './level-mark.tsx';
import { useReadLevels, type ReadLevel } from './read-levels.ts';

interface HeldLevelsProps {
  readonly held: ProfileCompetency;
  /** What heads the level of the first day; null where no competency has one. */
  readonly entry: MessageId | null;
}

/** The cells with the level that a role needs of a competency and the one on the first day; on a narrow screen each says which it is. */
export function HeldLevels({ held, entry }: HeldLevelsProps): JSX.Element {
  const words = useWords();
  const levels = useReadLevels(held.competency);
  const levelOf = (id: Id | null): ReadLevel | undefined => levels.find((level) => level.id === id);
  const target = levelOf(held.level);
  const first = levelOf(held.entryLevel);
  return (
    <>
      <td className="level">
        <span className="narrow about" aria-hidden data-copy="no">
          {words('read.target')}
        </span>
        {target ? (
          <LevelMark level={target} />
        ) : (
          <span className="unwritten">{words('roles.state.undecided')}</span>
        )}
      </td>
      {entry !== null && (
        <td className="level">
          {first && (
            <>
              <span className="narrow about" aria-hidden data-copy="no">
                {words(entry)}
              </span>
              <LevelMark level={first} />
            </>
          )}
        </td>
      )}
    </>
  );
}

/** The heads of these cells. */
export function HeldLevelHeads({ entry }: Pick<HeldLevelsProps, 'entry'>): JSX.Element {
  const words = useWords();
  return (
    <>
      <th scope="col" className="level">
        {words('read.target')}
      </th>
      {entry !== null && (
        <th scope="col" className="level">
          {words(entry)}
        </th>
      )}
    </>
  );
}

/** True where some competency has a level on the first day. */
export function hasEntryLevel(held: readonly ProfileCompetency[]): boolean {
  return held.some(({ entryLevel }) => entryLevel !== null);
}
