import type { Id, Model } from '@tegu/core';
import type { Role } from './role-sections.ts';

/** The living roles that a role names as those whose needs it takes over. */
export function includedIn(model: Model, role: Id): readonly Role[] {
  const named = model.record(role, 'role')?.includes ?? [];
  return named.flatMap((id) => (id !== role && model.isLive(id) ? (model.record(id, 'role') ?? []) : []));
}

/** Those whose needs come along with them: named by a role that it names, and not by the role itself. */
export function includedFurther(model: Model, role: Id): readonly Role[] {
  const direct = includedIn(model, role);
  const seen = new Set<Id>([role, ...direct.map(({ id }) => id)]);
  const further: Role[] = [];
  for (const each of direct) reach(model, each.id, seen, further);
  return further;
}

function reach(model: Model, from: Id, seen: Set<Id>, found: Role[]): void {
  for (const each of includedIn(model, from)) {
    if (seen.has(each.id)) continue;
    seen.add(each.id);
    found.push(each);
    reach(model, each.id, seen, found);
  }
}

/** The living roles that take over what is needed of this one. */
export function includedBy(model: Model, role: Id): readonly Role[] {
  return model
    .children(model.root, 'role')
    .filter(({ id, includes }) => id !== role && includes.includes(role));
}

/** Those that a role includes and that include it too: of such a ring one link does not count. */
export function inRingWith(model: Model, role: Id): readonly Role[] {
  return includedIn(model, role).filter(
    ({ id }) =>
      includedIn(model, id).some((each) => each.id === role) ||
      includedFurther(model, id).some((each) => each.id === role),
  );
}
