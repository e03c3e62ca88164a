import type { Id } from '@tegu/core';
import { useRef, useState, type JSX } from 'react';
import { NARROW, useMedia } from '../controls/use-media.ts';
import { PictureLink } from '../pictures/picture-link.tsx';
import { usePlaces } from '../places/places-context.tsx';
import { useCompetencyGroups } from '../roles/competency-groups.ts';
import { useRoleSections } from '../roles/role-sections.ts';
import { useModel } from '../session/session-context.tsx';
import { AlignmentEmpty } from './alignment-empty.tsx';
import { AlignmentGrid, type AlignmentProps } from './alignment-grid.tsx';
import { AlignmentListTurned } from './alignment-list-turned.tsx';
import { AlignmentList } from './alignment-list.tsx';
import { AlignmentRoleList } from './alignment-role-list.tsx';
import { AlignmentRoleSummary } from './alignment-role-summary.tsx';
import { AlignmentRoles, RoleStateLegend, type AlignmentRolesProps } from './alignment-roles.tsx';
import { AlignmentSummary } from './alignment-summary.tsx';
import { AlignmentTurned } from './alignment-turned.tsx';
import { ALIGNMENT_WAYS, useAlignmentWay, WayChoice, type AlignmentWay } from './alignment-way.tsx';
import { borneOutStatements } from './borne-out.ts';
import { EvidencePanel } from './evidence-panel.tsx';
import { LinkLegend } from './link-mark.tsx';
import { WalkLink } from './walk/walk-link.tsx';

const COVERAGE = { kind: 'coverage' } as const;

/** What the panel is about: a competency, a statement, how the two stand to each other, or a statement and a role. */
export interface Opened {
  readonly competency: Id | null;
  readonly statement: Id | null;
  readonly role?: Id | undefined;
}

/** Which deeds bear out what the company says: by competency, by statement, by role. A link counts only with evidence. */
export function AlignmentView({ say }: { readonly say: (words: string) => void }): JSX.Element {
  const { where } = usePlaces();
  const groups = useCompetencyGroups();
  const statements = useModel(borneOutStatements);
  const isNarrow = useMedia(NARROW);
  const sections = useRoleSections().filter(({ name }) => name !== 'groups');
  const { way: wanted, choose } = useAlignmentWay(isNarrow ? 'statements' : 'competencies');
  const ways = sections.length === 0 ? ALIGNMENT_WAYS.slice(0, 2) : ALIGNMENT_WAYS;
  const way = ways.includes(wanted) ? wanted : 'competencies';
  const [opened, setOpened] = useState<Opened | null>(() => openedBy(where.item));
  const opener = useRef<HTMLElement>(null);
  const tools = useRef<HTMLDivElement>(null);
  const matrix = useRef<HTMLDivElement>(null);
  if (groups.length === 0 || statements.length === 0) return <AlignmentEmpty />;
  const open = (next: Opened, from: HTMLElement): void => {
    opener.current = from;
    setOpened(next);
  };
  const close = (): void => {
    setOpened(null);
    requestAnimationFrame(() => {
      // What opened the panel may be gone once the next thing is done: then one is where one was in the matrix.
      const isThere = opener.current?.isConnected === true;
      const stop = isThere ? opener.current : matrix.current?.querySelector<HTMLElement>('[tabindex="0"]');
      (stop ?? tools.current?.querySelector<HTMLElement>(':checked'))?.focus();
    });
  };
  const parts = { groups, sections, statements, opened, onOpen: open };
  return (
    <>
      <div className="tegu-alignment-tools" ref={tools}>
        <WayChoice ways={ways} way={way} onChoose={choose} />
        <span>
          <PictureLink of={COVERAGE} label="pictures.open" />
          <WalkLink />
        </span>
      </div>
      {way === 'roles' ? (
        <AlignmentRoleSummary roles={sections.flatMap(({ roles }) => roles)} onOpen={open} />
      ) : (
        <AlignmentSummary onOpen={open} />
      )}
      {/* In a list the word stands beside each mark. */}
      {!isNarrow && (way === 'roles' ? <RoleStateLegend /> : <LinkLegend />)}
      <div ref={matrix}>
        <AlignmentParts way={way} isNarrow={isNarrow} {...parts} />
      </div>
      {opened && (
        <EvidencePanel opened={opened} statements={statements} onOpen={setOpened} onClose={close} say={say} />
      )}
    </>
  );
}

interface AlignmentPartsProps extends AlignmentProps, AlignmentRolesProps {
  readonly way: AlignmentWay;
  readonly isNarrow: boolean;
}

/** A matrix, or on a phone a list, from the end that was chosen. */
function AlignmentParts({ way, isNarrow, ...parts }: AlignmentPartsProps): JSX.Element {
  if (way === 'roles') return isNarrow ? <AlignmentRoleList {...parts} /> : <AlignmentRoles {...parts} />;
  if (way === 'statements') return isNarrow ? <AlignmentList {...parts} /> : <AlignmentTurned {...parts} />;
  return isNarrow ? <AlignmentListTurned {...parts} /> : <AlignmentGrid {...parts} />;
}

/** The statement or competency of the address opens with the view. */
function openedBy(item: Id | undefined): Opened | null {
  if (item?.startsWith('statement:')) return { statement: item, competency: null };
  if (item?.startsWith('competency:')) return { statement: null, competency: item };
  return null;
}
