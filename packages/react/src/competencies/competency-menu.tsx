import type { Id } from '@tegu/core';
import type { JSX } from 'react';
import { useWords } from '../messages/words.tsx';
import type { CompetencyActions } from './competency-actions.ts';
import { useCompetencyLines } from './competency-lines.ts';
import { MenuLines, NestedMenu } from './nested-menu.tsx';

interface CompetencyMenuProps {
  readonly competency: Id;
  readonly name: string;
  readonly actions: CompetencyActions;
}

/** The ⋮ of a competency, in the tree and on its page. */
export function CompetencyMenu({ competency, name, actions }: CompetencyMenuProps): JSX.Element {
  const words = useWords();
  return (
    <NestedMenu label={words('competencies.menu', { name })}>
      <OpenCompetencyMenu competency={competency} actions={actions} />
    </NestedMenu>
  );
}

function OpenCompetencyMenu({ competency, actions }: Omit<CompetencyMenuProps, 'name'>): JSX.Element {
  return <MenuLines lines={useCompetencyLines(competency, actions)} />;
}
