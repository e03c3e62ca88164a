import { isBlank } from '@tegu/core';
import { memo, type JSX, type NamedExoticComponent } from 'react';
import { useWords } from '../messages/words.tsx';
import type { Competency } from '../roles/competency-groups.ts';
import { useChildren } from '../session/session-context.tsx';
import { DeedList } from './deed-list.tsx';
import { DocumentSection } from './document-section.tsx';
import { LevelTable } from './level-table.tsx';
import { NeedColumns } from './need-columns.tsx';
import { useReadLevels } from './read-levels.ts';
import { ServedList } from './served-list.tsx';
import { worded, Written } from './written.tsx';

interface CompetencyPartProps {
  readonly competency: Competency;
}

/** One competency: its name and definition, then what is seen, what it takes, its levels and what it serves. */
export const CompetencyPart: NamedExoticComponent<CompetencyPartProps> = memo(Part);

function Part({ competency }: CompetencyPartProps): JSX.Element {
  const words = useWords();
  const { id, code, name, definition, scope, status } = competency;
  const deeds = worded(useChildren(id, 'indicator'));
  const components = worded(useChildren(id, 'component'));
  const descriptors = worded(useChildren(id, 'descriptor'));
  const levels = useReadLevels(id);
  const about = [
    ...(scope === null ? [] : [words(`competencies.scope.${scope}`)]),
    words(`competencies.status.${status}`),
  ];
  return (
    <section className="competency" data-item={id}>
      <h3>
        {code.trim() !== '' && <span className="code">{code} </span>}
        <Written texts={name} unwritten={words('competencies.unnamed')} />
      </h3>
      <p className="about">{about.join(' · ')}</p>
      {!isBlank(definition) && (
        <p className="definition">
          <Written texts={definition} />
        </p>
      )}
      {deeds.length > 0 && (
        <DocumentSection title={words('competencies.deeds')}>
          <DeedList deeds={deeds} levels={levels} />
        </DocumentSection>
      )}
      {components.length > 0 && (
        <DocumentSection title={words('competencies.needs')}>
          <NeedColumns components={components} />
        </DocumentSection>
      )}
      {descriptors.length > 0 && (
        <DocumentSection title={words('competencies.levels')}>
          <LevelTable levels={levels} descriptors={descriptors} />
        </DocumentSection>
      )}
      <ServedList competency={id} />
    </section>
  );
}
