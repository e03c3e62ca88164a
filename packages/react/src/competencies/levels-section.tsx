import { derivedId, type Id } from '@tegu/core';
import { useMemo, type JSX } from 'react';
import { RecordText } from '../foundation/record-text.tsx';
import { useWords } from '../messages/words.tsx';
import { useLevels, type LevelView } from '../roles/levels.ts';
import { PageSection } from './page-section.tsx';

/** What the competency looks like at each level of its scale. */
export function LevelsSection({ competency }: { readonly competency: Id }): JSX.Element | null {
  const words = useWords();
  const levels = useLevels(competency);
  if (levels.length === 0) return null;
  return (
    <PageSection title={words('competencies.levels')}>
      {() => (
        <div className="columns levels">
          {levels.map((level) => (
            <LevelColumn key={level.id} competency={competency} level={level} />
          ))}
        </div>
      )}
    </PageSection>
  );
}

function LevelColumn({
  competency,
  level,
}: {
  readonly competency: Id;
  readonly level: LevelView;
}): JSX.Element {
  const words = useWords();
  const { id } = level;
  const madeAs = useMemo(
    () => ({ type: 'descriptor', parent: competency, fields: { level: id } }),
    [competency, id],
  );
  return (
    <div>
      <p className="tegu-level">
        <i data-step={level.step}>{level.rank}</i>
        <span lang={level.lang}>{level.name}</span>
      </p>
      <RecordText
        record={derivedId('descriptor', competency, id)}
        field="text"
        label={words('competencies.levels.of', {
          level: words('roles.level', { rank: level.rank, name: level.name }),
        })}
        placeholder={words('competencies.levels.add')}
        madeAs={madeAs}
      />
    </div>
  );
}
