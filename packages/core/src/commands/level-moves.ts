import type { Model } from '../model/model.ts';
import { bySiblingOrder } from '../model/sibling-order.ts';
import type { Id } from '../records/id.ts';
import type { Descriptor } from '../records/descriptor.ts';
import { derivedId } from '../records/id.ts';
import type { LevelMapping } from './mapping-by-rank.ts';
import type { LevelUse } from './uses-of-levels.ts';

/** A field that will name another level. */
export interface LevelMove {
  readonly record: Id;
  readonly from: Id;
  readonly to: Id;
}

/** A requirement's target level or entry level that becomes another. */
export interface RequirementMove extends LevelMove {
  readonly field: 'level' | 'entryLevel';
}

/** What a competency says at a level once the levels have moved there: the descriptors whose texts it joins, by rank. */
export interface DescriptorMove {
  readonly competency: Id;
  readonly to: Id;
  /** Id of the descriptor at that level, there already or not. */
  readonly descriptor: Id;
  readonly parts: readonly Id[];
}

/** Everything that changes when levels become others, and the levels in use for which there is no other. */
export interface LevelMoves {
  readonly indicators: readonly LevelMove[];
  readonly descriptors: readonly DescriptorMove[];
  readonly requirements: readonly RequirementMove[];
  readonly unmapped: readonly Id[];
}

/** What a mapping of levels does to what uses them; uses whose level stays are left out. */
export function levelMoves(model: Model, uses: readonly LevelUse[], mapping: LevelMapping): LevelMoves {
  const indicators: LevelMove[] = [];
  const requirements: RequirementMove[] = [];
  const unmapped = new Set<Id>();
  const arriving = new Map<Id, Id[]>();
  for (const { type, record, field, level, competency } of uses) {
    const to = Object.hasOwn(mapping, level) ? mapping[level] : undefined;
    if (to === undefined) unmapped.add(level);
    else if (to === level) continue;
    else if (type === 'indicator') indicators.push({ record, from: level, to });
    else if (type === 'requirement') requirements.push({ record, field, from: level, to });
    else push(arriving, derivedId('descriptor', competency, to), record);
  }
  return {
    indicators,
    requirements,
    descriptors: descriptorMoves(model, arriving, mapping),
    unmapped: [...unmapped],
  };
}

function push(lists: Map<Id, Id[]>, key: Id, id: Id): void {
  const list = lists.get(key);
  if (list) list.push(id);
  else lists.set(key, [id]);
}

function descriptorMoves(
  model: Model,
  arriving: ReadonlyMap<Id, readonly Id[]>,
  mapping: LevelMapping,
): readonly DescriptorMove[] {
  const leaving = new Set([...arriving.values()].flat());
  const moves: DescriptorMove[] = [];
  for (const [descriptor, ids] of arriving) {
    const first = model.record(ids[0] ?? '', 'descriptor');
    const to = first ? mapping[first.level] : undefined;
    if (!first || to === undefined) continue;
    const parts = ids.flatMap((id) => model.record(id, 'descriptor') ?? []);
    const there = model.record(descriptor, 'descriptor');
    if (there?.live && !leaving.has(descriptor)) parts.push(there);
    parts.sort(byRank(model));
    moves.push({ competency: first.place[0], to, descriptor, parts: parts.map(({ id }) => id) });
  }
  return moves;
}

function byRank(model: Model): (a: Descriptor, b: Descriptor) => number {
  return (a, b) => {
    const [x, y] = [model.record(a.level, 'level'), model.record(b.level, 'level')];
    return x && y ? bySiblingOrder(x, y) : 0;
  };
}
