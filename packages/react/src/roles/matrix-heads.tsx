import type { Id } from '@tegu/core';
import type { JSX } from 'react';
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

interface HeadLinkProps {
  readonly head: MatrixHead;
  readonly row: number;
  readonly column: number;
  readonly tabIndex: 0 | -1;
}

/** The head of a row or a column: it leads to the page of the role or the competency. */
export function HeadLink({ head, row, column, tabIndex }: HeadLinkProps): JSX.Element {
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
}

/** How the customer shows in a role, beside its name where roles are rows. */
export function HeadMark({ head }: { readonly head: MatrixHead }): JSX.Element | null {
  const isNarrow = useMedia(NARROW);
  return head.type === 'role' && head.record.kind === 'role' ? (
    <RoleFocusMark role={head.record.id} isBare={isNarrow} />
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
  const name = useNames();
  const { formatList } = useFormats();
  const names = useModel((model) =>
    (model.record(role, 'role')?.includes ?? []).flatMap((id) => {
      const included = model.isLive(id) ? model.record(id, 'role') : undefined;
      return included ? [included.name] : [];
    }),
  );
  if (names.length === 0) return '';
  const listed = formatList(names.map((each) => name(each, 'roles.unnamed')));
  return words('roles.takesOver', { roles: listed });
}

function placeOf({ type, record }: MatrixHead): Whereabouts {
  return type === 'role'
    ? { place: 'roles', view: 'role', item: record.id }
    : { place: 'competencies', item: record.id };
}
