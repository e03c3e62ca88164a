import type { Id } from '@tegu/core';

/** The rows of a list that are chosen together. */
export interface Chosen {
  readonly ids: ReadonlySet<Id>;
  /** Where Shift reaches from. */
  readonly anchor: Id;
  /** The row that has the focus, and that Shift and an arrow go on from. */
  readonly at: Id;
  /** Chosen by tapping, each row with a box to tick. */
  readonly isPicking: boolean;
}

/** One row alone. */
export function only(id: Id): Chosen {
  return { ids: new Set([id]), anchor: id, at: id, isPicking: false };
}

/** All rows from the anchor to a row, and no others. */
export function reaching(listed: readonly Id[], chosen: Chosen, to: Id): Chosen {
  const ends = [listed.indexOf(chosen.anchor), listed.indexOf(to)];
  if (ends.includes(-1)) return only(to);
  const within = listed.slice(Math.min(...ends), Math.max(...ends) + 1);
  return { ...chosen, ids: new Set(within), at: to };
}

/** With one row more, or without it; null once none is left of rows that were not picked by tapping. */
export function toggled(chosen: Chosen | null, id: Id): Chosen | null {
  if (!chosen) return only(id);
  const ids = new Set(chosen.ids);
  if (!ids.delete(id)) ids.add(id);
  return ids.size === 0 && !chosen.isPicking ? null : { ...chosen, ids, anchor: id, at: id };
}

/** The chosen rows that are still there, in their order. */
export function chosenAmong(listed: readonly Id[], chosen: Chosen | null): readonly Id[] {
  return chosen ? listed.filter((id) => chosen.ids.has(id)) : [];
}

/** The order after each chosen row has gone one step, as far as the end of the list lets it. */
export function steppedOrder(listed: readonly Id[], chosen: ReadonlySet<Id>, step: -1 | 1): readonly Id[] {
  const order = step < 0 ? [...listed] : listed.toReversed();
  for (let i = 1; i < order.length; i++) {
    const [before, id] = [order[i - 1], order[i]];
    if (before === undefined || id === undefined || chosen.has(before) || !chosen.has(id)) continue;
    order[i - 1] = id;
    order[i] = before;
  }
  return step < 0 ? order : order.reverse();
}
