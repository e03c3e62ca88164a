import {
  competencyAlignment,
  derivedId,
  suggestedFor,
  type Id,
  type LinkState,
  type Model,
  type Query,
} from '@tegu/core';

/**
 * How a competency and a statement stand to each other: what counts, else "none, because …", else a link that is suggested
 * by their words and counts nowhere.
 */
export type PairState = LinkState | 'suggested' | 'waived';

/** What stands in a cell, the surest first. */
export const SEEN_STATES: readonly Exclude<PairState, 'none'>[] = ['shown', 'claimed', 'suggested', 'waived'];

interface PairSource {
  readonly model: Model;
  readonly ask: <V>(query: Query<V>, key: string) => V;
}

/** The state of one pair. */
export function pairStateOf(source: PairSource, competency: Id, statement: Id): PairState {
  const link = source.ask(competencyAlignment, competency).links.find(({ id }) => id === statement);
  if (link) return link.state;
  if (source.model.isLive(derivedId('waiver', competency, 'alignment', statement))) return 'waived';
  const isSuggested = source.ask(suggestedFor, competency).some((each) => each.statement === statement);
  return isSuggested ? 'suggested' : 'none';
}
