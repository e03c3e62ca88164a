import type { Id } from '@tegu/core';
import { memo, startTransition, useEffect, useState, type ComponentType, type JSX } from 'react';
import { NARROW, useMedia } from '../controls/use-media.ts';
import { NarrowName } from '../controls/narrow-name.tsx';
import { useFormats, useWords } from '../messages/words.tsx';
import { PlaceLink } from '../places/place-link.tsx';
import type { Whereabouts } from '../places/places-context.tsx';
import { Name } from '../session/name.tsx';
import { useNames } from '../session/names.ts';
import { useModel } from '../session/session-context.tsx';
import { RoleFocusMark } from './focus-mark.tsx';
import type { HeadGroup, MatrixHead } from './matrix-axes.ts';
import type { LastScroll } from './matrix-window.ts';

interface HeadLinkProps {
  readonly head: MatrixHead;
  readonly row: number;
  readonly column: number;
  readonly tabIndex: 0 | -1;
}

/** The head of a row or a column: it leads to the page of the role or the competency. */
export const HeadLink: ComponentType<HeadLinkProps> = memo(function HeadLink(props: HeadLinkProps) {
  const { head, row, column, tabIndex } = props;
  const takesOver = useTakesOver(head.type === 'role' ? head.record.id : null);
  const isColumn = row === 0;
  const { text, lang } = head.name;
  return (
    <PlaceLink
      to={placeOf(head)}
      data-row={row}
      data-column={column}
      tabIndex={tabIndex}
      title={takesOver === '' ? (isColumn ? undefined : text) : takesOver}
      lang={isColumn ? undefined : lang}
    >
      {isColumn ? <NarrowName name={head.name} /> : text}
    </PlaceLink>
  );
});

/** A scroll has come to rest once nothing has moved for so long, in milliseconds. */
const REST = 200;

interface HeadFocusProps {
  readonly role: Id;
  readonly isBare?: boolean;
  /** When a large matrix was scrolled last; null for one that is drawn whole. */
  readonly scrolledAt: LastScroll | null;
}

/** How the customer shows in a role. It rests on all that the role's sentences say, which a scroll does not wait for. */
export const HeadFocus: ComponentType<HeadFocusProps> = memo(function HeadFocus(props: HeadFocusProps) {
  const { role, isBare, scrolledAt } = props;
  const [isDue, setDue] = useState(scrolledAt === null);
  useEffect(() => {
    if (isDue || scrolledAt === null) return undefined;
    const look = (): void => {
      const rested = performance.now() - scrolledAt.current;
      if (rested >= REST) startTransition(() => setDue(true));
      else timer = setTimeout(look, REST - rested);
    };
    let timer = setTimeout(look);
    return () => clearTimeout(timer);
  }, [isDue, scrolledAt]);
  return isDue ? <RoleFocusMark role={role} isBare={isBare ?? false} /> : null;
});

interface HeadMarkProps {
  readonly head: MatrixHead;
  readonly scrolledAt: LastScroll | null;
}

/** How the customer shows in a role, beside its name where roles are rows. */
export function HeadMark({ head, scrolledAt }: HeadMarkProps): JSX.Element | null {
  const isNarrow = useMedia(NARROW);
  return head.type === 'role' && head.record.kind === 'role' ? (
    <HeadFocus role={head.record.id} isBare={isNarrow} scrolledAt={scrolledAt} />
  ) : null;
}

/** What a group is called: a section of roles, or a category. */
export function GroupName({ of }: Pick<HeadGroup, 'of'>): JSX.Element {
  const words = useWords();
  if ('section' in of) return <>{words(`roles.section.${of.section}`)}</>;
  if (!of.category) return <>{words('roles.uncategorised')}</>;
  return <Name of={of.category.name} unnamed="roles.unnamedCategory" />;
}

/** "Takes over what is needed of: Every employee"; '' for a role that takes over nothing. */
export function useTakesOver(role: Id | null): string {
  const words = useWords();
  const { formatList } = useFormats();
  const names = useIncludedNames(role);
  return names.length === 0 ? '' : words('roles.takesOver', { roles: formatList(names) });
}

/** Whose requirements a role takes over, beside an arrow; the link above it says so in words. */
export const Included: ComponentType<{ readonly role: Id }> = memo(function Included({ role }) {
  const names = useIncludedNames(role);
  return names.length > 0 && <span className="tegu-included">{names.join(', ')}</span>;
});

/** The living roles that a role includes itself, by their names. */
function useIncludedNames(role: Id | null): readonly string[] {
  const name = useNames();
  const names = useModel((model) =>
    (model.record(role, 'role')?.includes ?? []).flatMap((id) => {
      const included = model.isLive(id) ? model.record(id, 'role') : undefined;
      return included ? [included.name] : [];
    }),
  );
  return names.map((each) => name(each, 'roles.unnamed'));
}

function placeOf({ type, record }: MatrixHead): Whereabouts {
  return type === 'role'
    ? { place: 'roles', view: 'role', item: record.id }
    : { place: 'competencies', item: record.id };
}
