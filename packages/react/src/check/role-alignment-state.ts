import { roleAlignment, type Id, type RoleBearing } from '@tegu/core';
import type { StateShape } from '../controls/state-mark.tsx';
import { useAnswer } from '../session/session-context.tsx';

/** How a statement shows in a role: in a sentence of its own, in shared ones only, or in none. */
export type RoleState = 'own' | 'inherited' | 'none';

export const ROLE_SHAPES: Readonly<Record<Exclude<RoleState, 'none'>, StateShape>> = {
  own: 'full',
  inherited: 'half',
};

/** The states of a role's statements, by statement. */
export function useRoleStates(role: Id): (statement: Id) => RoleState {
  const bearings = useAnswer(roleAlignment, role);
  return (statement) => roleStateOf(bearings, statement);
}

/** The same for code without React. */
export function roleStateOf(bearings: readonly RoleBearing[], statement: Id): RoleState {
  const bearing = bearings.find((each) => each.statement === statement);
  if (!bearing) return 'none';
  return bearing.own.length > 0 ? 'own' : 'inherited';
}
