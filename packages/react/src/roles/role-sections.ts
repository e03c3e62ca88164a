import { lineOf, type Id, type Model, type RecordByType } from '@tegu/core';
import { useMemo } from 'react';
import { useModel } from '../session/session-context.tsx';

export type Role = RecordByType['role'];

/** How roles stand together: groups, then roles by line. */
export const ROLE_SECTIONS = ['groups', 'frontline', 'support', 'unplaced'] as const;

export type RoleSectionName = (typeof ROLE_SECTIONS)[number];

export interface RoleSection {
  readonly name: RoleSectionName;
  readonly roles: readonly Role[];
}

/** The section that a role stands in. */
export function sectionOf(model: Model, role: Role): RoleSectionName {
  return role.kind === 'group' ? 'groups' : (lineOf(model, role) ?? 'unplaced');
}

/** The living roles by section; a section without roles is left out. */
export function useRoleSections(): readonly RoleSection[] {
  const roles = useModel((model) => model.children(model.root, 'role'));
  const places = useModel((model) =>
    model.children(model.root, 'role').map((role) => sectionOf(model, role)),
  );
  return useMemo(
    () =>
      ROLE_SECTIONS.map((name) => ({ name, roles: roles.filter((_, i) => places[i] === name) })).filter(
        (section) => section.roles.length > 0,
      ),
    [roles, places],
  );
}

/** The ids of the roles that stand in a role's section, in order. */
export function neighboursOf(model: Model, id: Id): readonly Id[] {
  const role = model.record(id, 'role');
  if (!role) return [];
  const section = sectionOf(model, role);
  return model
    .children(model.root, 'role')
    .filter((other) => sectionOf(model, other) === section)
    .map((other) => other.id);
}
