import type { Id, ProfileCompetency, RecordByType } from '@tegu/core';
import type { JSX } from 'react';
import { useWords } from '../messages/words.tsx';
import { useModel, useRecord } from '../session/session-context.tsx';
import { LevelMark } from './level-mark.tsx';
import { useReadLevels, type ReadLevel } from './read-levels.ts';
import { worded, Written } from './written.tsx';

/** What a role needs: each competency with the deeds that show it, the level that is needed and the one on the first day. */
export function ProfileTable({ held }: { readonly held: readonly ProfileCompetency[] }): JSX.Element {
  const words = useWords();
  const hasEntry = held.some(({ entryLevel }) => entryLevel !== null);
  return (
    <table className="held needed">
      <thead>
        <tr>
          <th scope="col">{words('check.competency')}</th>
          <th scope="col">{words('read.profile.shows')}</th>
          <th scope="col" className="level">
            {words('read.target')}
          </th>
          {hasEntry && (
            <th scope="col" className="level">
              {words('read.profile.entry')}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {held.map((each) => (
          <Row key={each.competency} held={each} hasEntry={hasEntry} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly held: ProfileCompetency;
  readonly hasEntry: boolean;
}

function Row({ held, hasEntry }: RowProps): JSX.Element {
  const words = useWords();
  const { competency: id, own, from, sentences, level, entryLevel } = held;
  const competency = useRecord(id, 'competency');
  const source = useRecord(own ? null : from, 'role');
  const levels = useReadLevels(id);
  const levelOf = (wanted: Id | null): ReadLevel | undefined => levels.find((each) => each.id === wanted);
  const target = levelOf(level);
  const entry = levelOf(entryLevel);
  return (
    <tr>
      <th scope="row">
        <p>
          <Written texts={competency?.name ?? {}} unwritten={words('competencies.unnamed')} />
        </p>
        {source ? (
          <p className="about">
            <Written texts={source.name} unwritten={words('roles.unnamed')} />
          </p>
        ) : (
          competency?.scope === 'role' && <p className="about">{words('read.profile.specific')}</p>
        )}
      </th>
      <td>
        <Deeds sentences={sentences} />
      </td>
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
      {hasEntry && (
        <td className="level">
          {entry && (
            <>
              <span className="narrow about" aria-hidden data-copy="no">
                {words('read.profile.entry')}
              </span>
              <LevelMark level={entry} />
            </>
          )}
        </td>
      )}
    </tr>
  );
}

/** The role's own deeds, and how many more it shares with others; where it has none of its own, the shared ones. */
function Deeds({ sentences }: Pick<ProfileCompetency, 'sentences'>): JSX.Element {
  const words = useWords();
  const own = useWorded(sentences.filter((sentence) => sentence.own));
  const shared = useWorded(sentences.filter((sentence) => !sentence.own));
  const shown = own.length > 0 ? own : shared;
  return (
    <>
      {shown.map(({ id, text }) => (
        <p key={id}>
          <Written texts={text} />
        </p>
      ))}
      {shared.length > 0 && (
        <p className="about">
          {words(own.length > 0 ? 'read.profile.more' : 'read.profile.shared', { count: shared.length })}
        </p>
      )}
    </>
  );
}

/** The deeds among sentences that say anything. */
function useWorded(sentences: ProfileCompetency['sentences']): readonly RecordByType['indicator'][] {
  return worded(
    useModel((model) => sentences.flatMap(({ record }) => model.record(record, 'indicator') ?? [])),
  );
}
