import { useState, type JSX } from 'react';
import { PageHead } from '../controls/page-head.tsx';
import { useSaid } from '../controls/said.tsx';
import { NARROW, useMedia } from '../controls/use-media.ts';
import { useWords } from '../messages/words.tsx';
import { PictureLink } from '../pictures/picture-link.tsx';
import { PlaceLink } from '../places/place-link.tsx';
import { useView, ViewTabs } from '../places/view-tabs.tsx';
import { useSession } from '../session/session-context.tsx';
import { useCompetencyGroups } from './competency-groups.ts';
import { LevelList } from './level-list.tsx';
import { OneRole } from './one-role.tsx';
import { useRoleActions } from './role-actions.ts';
import { RoleMatrix } from './role-matrix.tsx';
import { useRoleSections } from './role-sections.ts';

const VIEWS = ['matrix', 'role'] as const;
const LEVELS = { kind: 'levels' } as const;

/** Roles: who needs what, at which level, and what it means in one role. */
export function RolesPlace(): JSX.Element {
  const words = useWords();
  const view = useView(VIEWS);
  const sections = useRoleSections();
  const [said, say] = useSaid();
  return (
    <div className="tegu-roles">
      <PageHead title={words('frame.place.roles')}>
        <ViewTabs
          label={words('roles.views')}
          views={VIEWS.map((each) => ({ view: each, label: words(`roles.view.${each}`) }))}
        />
      </PageHead>
      {sections.length === 0 ? (
        <NoRoles />
      ) : view === 'role' ? (
        <OneRole sections={sections} say={say} />
      ) : (
        <Matrix say={say} />
      )}
      {said}
    </div>
  );
}

function Matrix({ say }: { readonly say: (words: string) => void }): JSX.Element {
  const words = useWords();
  const sections = useRoleSections();
  const groups = useCompetencyGroups();
  const isNarrow = useMedia(NARROW);
  const [asTable, showAsTable] = useState(false);
  if (groups.length === 0) {
    return (
      <div className="tegu-empty">
        <p className="tegu-lead">{words('roles.noCompetencies')}</p>
        <p>
          <PlaceLink className="tegu-link" to={{ place: 'competencies' }}>
            {words('roles.toCompetencies')}
          </PlaceLink>
        </p>
      </div>
    );
  }
  const picture = (
    <p className="tegu-picture-line">
      <PictureLink of={LEVELS} label="pictures.open" />
    </p>
  );
  if (isNarrow && !asTable) {
    return (
      <>
        {picture}
        <LevelList sections={sections} groups={groups} say={say} onTable={() => showAsTable(true)} />
      </>
    );
  }
  return (
    <>
      {isNarrow && (
        <button type="button" className="tegu-link" onClick={() => showAsTable(false)}>
          {words('roles.asList')}
        </button>
      )}
      {picture}
      <RoleMatrix sections={sections} groups={groups} say={say} />
    </>
  );
}

function NoRoles(): JSX.Element {
  const words = useWords();
  const { readOnly } = useSession();
  const actions = useRoleActions();
  return (
    <div className="tegu-empty">
      <p className="tegu-lead">{words('roles.none')}</p>
      {!readOnly && (
        <p className="acts">
          <button type="button" className="tegu-button" onClick={actions.addGroups}>
            {words('roles.addGroups')}
          </button>
          <button type="button" className="tegu-button quiet" onClick={actions.add}>
            {words('roles.add')}
          </button>
        </p>
      )}
    </div>
  );
}
