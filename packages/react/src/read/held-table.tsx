import type { Id, ProfileCompetency } from '@tegu/core';
import type { JSX } from 'react';
import { useWords } from '../messages/words.tsx';
import { useModel, useRecord } from '../session/session-context.tsx';
import { LevelMark } from './level-mark.tsx';
import { useReadLevels, type ReadLevel } from './read-levels.ts';
import { Written } from './written.tsx';

/** What a role needs, competency by competency: its own deeds, the target level and the one on entry. */
export function HeldTable({ held }: { readonly held: readonly ProfileCompetency[] }): JSX.Element {
  const words = useWords();
  const hasEntry = held.some(({ entryLevel }) => entryLevel !== null);
  const hasDeeds = held.some(({ sentences }) => sentences.some(({ own }) => own));
  return (
    <table className="held">
      <thead>
        <tr>
          <th scope="col">{words('check.competency')}</th>
          {hasDeeds && <th scope="col">{words('read.ownDeeds')}</th>}
          <th scope="col" className="level">
            {words('read.target')}
          </th>
          {hasEntry && (
            <th scope="col" className="level">
              {words('read.entry')}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {held.map((each) => (
          <HeldRow key={each.competency} held={each} hasDeeds={hasDeeds} hasEntry={hasEntry} />
        ))}
      </tbody>
    </table>
  );
}

interface HeldRowProps {
  readonly held: ProfileCompetency;
  readonly hasDeeds: boolean;
  readonly hasEntry: boolean;
}

function HeldRow({ held, hasDeeds, hasEntry }: HeldRowProps): JSX.Element {
  const words = useWords();
  const { competency, own, from, sentences } = held;
  const name = useRecord(competency, 'competency')?.name ?? {};
  const source = useRecord(own ? null : from, 'role');
  const levels = useReadLevels(competency);
  const deeds = useModel((model) =>
    sentences.flatMap((each) => (each.own ? (model.record(each.record, 'indicator') ?? []) : [])),
  );
  const levelOf = (id: Id | null): ReadLevel | undefined => levels.find((level) => level.id === id);
  const target = levelOf(held.level);
  const entry = levelOf(held.entryLevel);
  return (
    <tr>
      <th scope="row">
        <p>
          <Written texts={name} unwritten={words('competencies.unnamed')} />
        </p>
        {source && (
          <p className="about">
            <Written texts={source.name} unwritten={words('roles.unnamed')} />
          </p>
        )}
      </th>
      {hasDeeds && (
        <td>
          {deeds.map(({ id, text }) => (
            <p key={id}>
              <Written texts={text} />
            </p>
          ))}
        </td>
      )}
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
                {words('read.entry')}
              </span>
              <LevelMark level={entry} />
            </>
          )}
        </td>
      )}
    </tr>
  );
}
