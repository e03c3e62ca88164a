import type { ProfileCompetency } from '@tegu/core';
import type { JSX } from 'react';
import { useWords } from '../messages/words.tsx';
import { useModel, useRecord } from '../session/session-context.tsx';
import { hasEntryLevel, HeldLevelHeads, HeldLevels } from './held-levels.tsx';
import { Written } from './written.tsx';

/** What a role needs, competency by competency: its own deeds, the target level and the one on entry. */
export function HeldTable({ held }: { readonly held: readonly ProfileCompetency[] }): JSX.Element {
  const words = useWords();
  const entry = hasEntryLevel(held) ? 'read.entry' : null;
  const hasDeeds = held.some(({ sentences }) => sentences.some(({ own }) => own));
  return (
    <table className="held">
      <thead>
        <tr>
          <th scope="col">{words('check.competency')}</th>
          {hasDeeds && <th scope="col">{words('read.ownDeeds')}</th>}
          <HeldLevelHeads entry={entry} />
        </tr>
      </thead>
      <tbody>
        {held.map((each) => (
          <HeldRow key={each.competency} held={each} hasDeeds={hasDeeds} entry={entry} />
        ))}
      </tbody>
    </table>
  );
}

interface HeldRowProps {
  readonly held: ProfileCompetency;
  readonly hasDeeds: boolean;
  readonly entry: 'read.entry' | null;
}

function HeldRow({ held, hasDeeds, entry }: HeldRowProps): JSX.Element {
  const words = useWords();
  const { competency, own, from, sentences } = held;
  const name = useRecord(competency, 'competency')?.name ?? {};
  const source = useRecord(own ? null : from, 'role');
  const deeds = useModel((model) =>
    sentences.flatMap((each) => (each.own ? (model.record(each.record, 'indicator') ?? []) : [])),
  );
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
      <HeldLevels held={held} entry={entry} />
    </tr>
  );
}
