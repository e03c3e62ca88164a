import {
  competencyAlignment,
  derivedId,
  suggestedFor,
  type Id,
  type Link,
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
export function pairStateOf({ model, ask }: PairSource, competency: Id, statement: Id): PairState {
  const link = ask(competencyAlignment, competency).links.find(({ id }) => id === statement);
  if (link) return link.state;
  if (model.isLive(derivedId('waiver', competency, 'alignment', statement))) return 'waived';
  return ask(suggestedFor, competency).some((each) => each.statement === statement) ? 'suggested' : 'none';
}

/** The same for a list that leaves out what is neither linked nor suggested. */
export function linkOrSuggestion(
  link: Link | undefined,
  isSuggested: boolean,
): Link['state'] | 'suggested' | undefined {
  return link?.state ?? (isSuggested ? 'suggested' : undefined);
}
