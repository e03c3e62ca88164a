import { defineQuery, sameList, type Query } from '../derive/query.ts';
import type { Id } from '../records/id.ts';

/** The roles that a role names in `includes` and that are alive, by id. */
const namedIncludes: Query<readonly Id[]> = defineQuery(
  'namedIncludes',
  (read, role) =>
    (read.record(role, 'role')?.includes ?? []).filter(
      (id) => id !== role && read.record(id, 'role') && read.isLive(id),
    ),
  sameList,
);

/** `includes` of all living roles at once, cut where it goes in circles. */
const includesWithoutCycles: Query<ReadonlyMap<Id, readonly Id[]>> = defineQuery(
  'includesWithoutCycles',
  (read) => {
    const edges = new Map<Id, readonly Id[]>();
    for (const role of read.childIds(read.root, 'role')) edges.set(role, read.ask(namedIncludes, role));
    return withoutCycles(edges);
  },
  sameEdges,
);

/** The roles that a role includes itself, cycles cut. */
export const includes: Query<readonly Id[]> = defineQuery(
  'includes',
  (read, role) => read.ask(includesWithoutCycles, '').get(role) ?? [],
  sameList,
);

/** All roles that a role includes, directly or not, without itself, by id. */
export const includesAll: Query<readonly Id[]> = defineQuery(
  'includesAll',
  (read, role) => {
    const all = new Set<Id>();
    for (const included of read.ask(includes, role)) {
      all.add(included);
      for (const further of read.ask(includesAll, included)) all.add(further);
    }
    return [...all].sort();
  },
  sameList,
);

/**
 * Cuts cycles the same way everywhere: in each group of roles that include each other, the edges into the role with the
 * smallest id are ignored; again, until nothing goes in a circle.
 */
export function withoutCycles(edges: ReadonlyMap<Id, readonly Id[]>): ReadonlyMap<Id, readonly Id[]> {
  let acyclic = edges;
  for (;;) {
    const rings = ringsOf(acyclic);
    if (rings.length === 0) return acyclic;
    const cut = new Map(acyclic);
    for (const ring of rings) {
      const smallest = ring[0];
      for (const role of ring)
        cut.set(
          role,
          (cut.get(role) ?? []).filter((to) => to !== smallest),
        );
    }
    acyclic = cut;
  }
}

/** Groups of two or more that reach each other (Tarjan's strongly connected components, without recursion), each sorted. */
function ringsOf(edges: ReadonlyMap<Id, readonly Id[]>): readonly (readonly Id[])[] {
  const index = new Map<Id, number>();
  const low = new Map<Id, number>();
  const stack: Id[] = [];
  const onStack = new Set<Id>();
  const rings: Id[][] = [];
  for (const start of edges.keys()) {
    if (index.has(start)) continue;
    const path: { role: Id; next: number }[] = [{ role: start, next: 0 }];
    while (path.length > 0) {
      const step = path[path.length - 1];
      if (!step) break;
      const { role } = step;
      if (step.next === 0) {
        index.set(role, index.size);
        low.set(role, index.size - 1);
        stack.push(role);
        onStack.add(role);
      }
      const to = edges.get(role)?.[step.next++];
      if (to !== undefined) {
        if (!index.has(to)) path.push({ role: to, next: 0 });
        else if (onStack.has(to)) low.set(role, Math.min(low.get(role) ?? 0, index.get(to) ?? 0));
        continue;
      }
      path.pop();
      const above = path[path.length - 1];
      if (above) low.set(above.role, Math.min(low.get(above.role) ?? 0, low.get(role) ?? 0));
      if (low.get(role) === index.get(role)) {
        const ring: Id[] = [];
        for (let member = stack.pop(); member !== undefined; member = stack.pop()) {
          onStack.delete(member);
          ring.push(member);
          if (member === role) break;
        }
        if (ring.length > 1) rings.push(ring.sort());
      }
    }
  }
  return rings;
}

function sameEdges(before: ReadonlyMap<Id, readonly Id[]>, after: ReadonlyMap<Id, readonly Id[]>): boolean {
  if (before.size !== after.size) return false;
  for (const [role, to] of before) {
    const now = after.get(role);
    if (!now || !sameList(to, now)) return false;
  }
  return true;
}
