import type { Id } from '@tegu/core';
import type { JSX } from 'react';
import { PAGE_ORDERS } from '../frame/preferences.ts';
import { useWords } from '../messages/words.tsx';
import type { CompetencyActions } from './competency-actions.ts';
import { useCompetencyLines } from './competency-lines.ts';
import { MenuLines, NestedMenu, type MenuLine } from './nested-menu.tsx';
import { usePageOrder } from './page-order.ts';
import { useRemarkLines } from './remark-lines.ts';

interface CompetencyMenuProps {
  readonly competency: Id;
  readonly name: string;
  readonly actions: CompetencyActions;
  /** On its own page the menu holds what is done there too. */
  readonly isOnPage?: boolean;
  /** In the tree the menu also begins to choose several. */
  readonly onSelect?: () => void;
}

/** The ⋮ of a competency, in the tree and on its page. */
export function CompetencyMenu({
  competency,
  name,
  actions,
  isOnPage = false,
  onSelect,
}: CompetencyMenuProps): JSX.Element {
  const words = useWords();
  return (
    <NestedMenu label={words('competencies.menu', { name })}>
      {isOnPage ? (
        <OpenPageMenu competency={competency} actions={actions} />
      ) : (
        <OpenCompetencyMenu competency={competency} actions={actions} onSelect={onSelect} />
      )}
    </NestedMenu>
  );
}

type OpenMenuProps = Pick<CompetencyMenuProps, 'competency' | 'actions'>;

function OpenCompetencyMenu({
  competency,
  actions,
  onSelect,
}: OpenMenuProps & { readonly onSelect: (() => void) | undefined }): JSX.Element {
  const words = useWords();
  const lines = useCompetencyLines(competency, actions);
  const select: readonly MenuLine[] = onSelect
    ? [{ id: 'select', label: words('competencies.many.select'), onAction: onSelect }]
    : [];
  return <MenuLines lines={[...lines.slice(0, -1), ...select, ...lines.slice(-1)]} />;
}

function OpenPageMenu({ competency, actions }: OpenMenuProps): JSX.Element {
  const lines = useCompetencyLines(competency, actions);
  const remarks = useRemarkLines(competency);
  const order = useOrderLines();
  return <MenuLines lines={[...lines.slice(0, -1), ...remarks, ...order, ...lines.slice(-1)]} />;
}

/** The order of the page, where the host keeps it for the person. */
function useOrderLines(): readonly MenuLine[] {
  const words = useWords();
  const { order, onOrder } = usePageOrder();
  if (!onOrder) return [];
  const entries = PAGE_ORDERS.map((id) => ({
    id,
    label: words(`competencies.order.${id}`),
    onAction: () => onOrder(id),
  }));
  return [
    { id: 'order', label: words('competencies.order'), groups: [{ id: 'order', chosen: order, entries }] },
  ];
}
