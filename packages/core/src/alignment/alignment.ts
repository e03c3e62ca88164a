import type { Id } from '../records/id.ts';

/**
 * How a statement and a competency stand to each other. `shown`: a living sentence is evidence; `claimed`: a claim, or
 * evidence whose sentence has changed since, but none that counts; `none`. Suggested links never count and are no state.
 */
export type LinkState = 'shown' | 'claimed' | 'none';

/** One end of a link, with the sentences that are evidence for it. */
export interface Link {
  /** The competency or statement at the other end. */
  readonly id: Id;
  readonly state: Exclude<LinkState, 'none'>;
  /** Indicators and descriptors whose evidence counts. */
  readonly evidence: readonly Id[];
}

/** How a statement or a competency stands to all others. */
export interface Alignment {
  readonly state: LinkState;
  /** Somebody has said why nothing shows here. */
  readonly waived: boolean;
  readonly links: readonly Link[];
}

/** Sentences and claims gathered by their other end, as links sorted by id. */
export function linksFrom(shown: Iterable<readonly [Id, Id]>, claimed: Iterable<Id>): readonly Link[] {
  const evidence = new Map<Id, Id[]>();
  for (const id of claimed) evidence.set(id, evidence.get(id) ?? []);
  for (const [id, sentence] of shown) {
    const sentences = evidence.get(id) ?? [];
    if (!sentences.includes(sentence)) sentences.push(sentence);
    evidence.set(id, sentences);
  }
  return [...evidence]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, sentences]) => ({
      id,
      state: sentences.length > 0 ? 'shown' : 'claimed',
      evidence: sentences.sort(),
    }));
}

/** Links and waiver as an alignment: as good as its best link. */
export function alignmentOf(links: readonly Link[], waived: boolean): Alignment {
  const state = links.some((link) => link.state === 'shown')
    ? 'shown'
    : links.length > 0
      ? 'claimed'
      : 'none';
  return { state, waived, links };
}

/** The same links, states and sentences. */
export function sameAlignment(before: Alignment, after: Alignment): boolean {
  return (
    before.state === after.state &&
    before.waived === after.waived &&
    before.links.length === after.links.length &&
    before.links.every((link, i) => {
      const other = after.links[i];
      return (
        other?.id === link.id && other.state === link.state && other.evidence.join() === link.evidence.join()
      );
    })
  );
}
