import type { ProfileCompetency, RecordByType } from '@tegu/core';
import type { JSX } from 'react';
import { useWords } from '../messages/words.tsx';
import { useModel, useRecord } from '../session/session-context.tsx';
import { hasEntryLevel, HeldLevelHeads, HeldLevels } from './held-levels.tsx';
import { worded, Written } from './written.tsx';

/** What a role needs: each competency with the deeds that show it, the level that is needed and the one on the first day. */
export function ProfileTable({ held }: { readonly held: readonly ProfileCompetency[] }): JSX.Element {
  const words = useWords();
  const entry = hasEntryLevel(held) ? 'read.profile.entry' : null;
  return (
    <table className="held needed">
      <thead>
        <tr>
          <th scope="col">{words('check.competency')}</th>
          <th scope="col">{words('read.profile.shows')}</th>
          <HeldLevelHeads entry={entry} />
        </tr>
      </thead>
      <tbody>
        {held.map((each) => (
          <Row key={each.competency} held={each} entry={entry} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly held: ProfileCompetency;
  readonly entry: 'read.profile.entry' | null;
}

function Row({ held, entry }: RowProps): JSX.Element {
  const words = useWords();
  const { competency: id, own, from, sentences } = held;
  const competency = useRecord(id, 'competency');
  const source = useRecord(own ? null : from, 'role');
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
      <HeldLevels held={held} entry={entry} />
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
        <p key={id} className={own.length > 0 ? undefined : 'shared'}>
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
