import type { Id } from '@tegu/core';
import { useRef, useState, type JSX } from 'react';
import { NARROW, useMedia } from '../controls/use-media.ts';
import { useWords } from '../messages/words.tsx';
import { PictureLink } from '../pictures/picture-link.tsx';
import { PlaceLink } from '../places/place-link.tsx';
import { usePlaces } from '../places/places-context.tsx';
import { useCompetencyGroups } from '../roles/competency-groups.ts';
import { useModel } from '../session/session-context.tsx';
import { AlignmentGrid } from './alignment-grid.tsx';
import { AlignmentList } from './alignment-list.tsx';
import { borneOutStatements } from './borne-out.ts';
import { EvidencePanel } from './evidence-panel.tsx';
import { LinkLegend } from './link-mark.tsx';

const COVERAGE = { kind: 'coverage' } as const;

/** What the panel is about: a competency, a statement, or how the two stand to each other. */
export interface Opened {
  readonly competency: Id | null;
  readonly statement: Id | null;
}

/** Which deeds bear out what the company says: competencies × statements. A link counts only with evidence. */
export function AlignmentView({ say }: { readonly say: (words: string) => void }): JSX.Element {
  const words = useWords();
  const { where } = usePlaces();
  const groups = useCompetencyGroups();
  const statements = useModel(borneOutStatements);
  const isNarrow = useMedia(NARROW);
  const [opened, setOpened] = useState<Opened | null>(() => openedBy(where.item));
  const opener = useRef<HTMLElement>(null);
  if (groups.length === 0 || statements.length === 0) {
    return (
      <div className="tegu-empty">
        <p className="tegu-lead">{words('check.alignment.empty')}</p>
        <p>
          <PlaceLink
            className="tegu-link"
            to={{ place: statements.length === 0 ? 'foundation' : 'competencies' }}
          >
            {words(statements.length === 0 ? 'check.toFoundation' : 'roles.toCompetencies')}
          </PlaceLink>
        </p>
      </div>
    );
  }
  const open = (next: Opened, from: HTMLElement): void => {
    opener.current = from;
    setOpened(next);
  };
  const close = (): void => {
    setOpened(null);
    opener.current?.focus();
  };
  const View = isNarrow ? AlignmentList : AlignmentGrid;
  return (
    <>
      <p className="tegu-picture-line">
        <PictureLink of={COVERAGE} label="pictures.open" />
      </p>
      <LinkLegend />
      <View groups={groups} statements={statements} opened={opened} onOpen={open} />
      {opened && (
        <EvidencePanel opened={opened} statements={statements} onOpen={setOpened} onClose={close} say={say} />
      )}
    </>
  );
}

/** The statement or competency of the address opens with the view. */
function openedBy(item: Id | undefined): Opened | null {
  if (item?.startsWith('statement:')) return { statement: item, competency: null };
  if (item?.startsWith('competency:')) return { statement: null, competency: item };
  return null;
}
