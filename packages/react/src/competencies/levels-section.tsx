import { derivedId, levelSteps, levelStepsKey, type Id } from '@tegu/core';
import { useMemo, type JSX, type ReactNode } from 'react';
import { RecordText } from '../foundation/record-text.tsx';
import { useWords } from '../messages/words.tsx';
import { useLevels, type LevelView } from '../roles/levels.ts';
import { useAnswer, useContentLanguages } from '../session/session-context.tsx';
import { LevelStepNote } from './level-step-note.tsx';
import { PageSection } from './page-section.tsx';

/** What the competency looks like at each level of its scale, and what is new there. */
export function LevelsSection({ competency }: { readonly competency: Id }): JSX.Element | null {
  const words = useWords();
  const levels = useLevels(competency);
  const [language = ''] = useContentLanguages();
  const steps = useAnswer(levelSteps, levelStepsKey(competency, language));
  if (levels.length === 0) return null;
  const noteOn = ({ id }: LevelView): JSX.Element | undefined => {
    const step = steps.find((each) => each.level === id);
    // One level alone is no step.
    if (!step || steps.length === 1) return undefined;
    return <LevelStepNote step={step} isFirst={step === steps[0]} levels={levels} />;
  };
  return (
    <PageSection title={words('competencies.levels')}>
      {() => (
        <div className="columns levels">
          {levels.map((level) => (
            <LevelColumn key={level.id} competency={competency} level={level}>
              {noteOn(level)}
            </LevelColumn>
          ))}
        </div>
      )}
    </PageSection>
  );
}

function LevelColumn({
  competency,
  level,
  children,
}: {
  readonly competency: Id;
  readonly level: LevelView;
  /** What is new there. */
  readonly children: ReactNode;
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
      {children}
    </div>
  );
}
