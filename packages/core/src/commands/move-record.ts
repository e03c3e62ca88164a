import * as z from 'zod/mini';
import type { Model } from '../model/model.ts';
import type { Before } from '../model/tx.ts';
import type { Id } from '../records/id.ts';
import { isOfType, recordTypes, type AnyRecord } from '../records/record.ts';
import { defineCommand, refuse, type Command } from './command.ts';
import { keepingScales } from './keeping-scales.ts';
import { notLiving } from './living.ts';
import { mappingByRank } from './mapping-by-rank.ts';
import { faultyPlace, isWithin } from './places.ts';
import { scaleOfCompetency } from './scale-of-competency.ts';

export interface MoveRecordArgs {
  readonly id: Id;
  readonly parent: Id;
  readonly before?: Before | undefined;
}

/**
 * Moves a record under a parent, before a sibling or to the end. Joins keep their parent, which is part of what they are,
 * and levels their scale. An indicator that comes to another scale takes the level of the same rank there.
 */
export const moveRecord: Command<MoveRecordArgs> = defineCommand<MoveRecordArgs>({
  id: 'move-record',
  args: z.object({ id: z.string(), parent: z.string(), before: z.optional(z.nullable(z.string())) }),
  refusal: (model, { id, parent, before }) => {
    if (id === model.root) return refuse('model-itself', id);
    const fault = notLiving(model, id) ?? notLiving(model, parent);
    if (fault) return fault;
    const record = model.get(id);
    if (!record) return refuse('no-such-record', id);
    const place = faultyPlace(model, record, parent, before ?? null);
    if (place) return place;
    if (isWithin(model, parent, id)) return refuse('wrong-parent', parent);
    const staysPut = model.parentOf(record) === parent;
    const isBound = recordTypes[record.type].derived || record.type === 'level';
    if (isBound && !staysPut) return refuse('wrong-parent', parent);
    return staysPut && standsBefore(model, record, parent, before ?? null)
      ? refuse('no-change', id)
      : undefined;
  },
  run: (tx, { id, parent, before }) => {
    const record = tx.model.get(id);
    if (!record) return undefined;
    const level = levelAfter(tx.model, record, parent);
    keepingScales(tx, record.type === 'scale', () => tx.place(id, parent, before ?? null));
    if (level !== undefined) tx.set('indicator', id, 'level', level);
    return undefined;
  },
});

function standsBefore(model: Model, record: AnyRecord, parent: Id, before: Before): boolean {
  const siblings = model.childIds(parent, record.type);
  return (siblings[siblings.indexOf(record.id) + 1] ?? null) === before;
}

/** The level that an indicator has under another competency; undefined where it keeps its own. */
function levelAfter(model: Model, record: AnyRecord, parent: Id): Id | undefined {
  if (!isOfType(record, 'indicator') || record.level === null) return undefined;
  const [from, to] = [scaleOfCompetency(model, record.place[0])?.id, scaleOfCompetency(model, parent)?.id];
  if (from === undefined || to === undefined || from === to) return undefined;
  return mappingByRank(model, from, to)[record.level];
}
