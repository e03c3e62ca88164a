import type { Model } from '../model/model.ts';
import type { RecordsDiff } from '../model/records-diff.ts';
import type { Id } from '../records/id.ts';
import { BestHits } from './best-hits.ts';
import { matchRank, searchKey, type MatchRank, type SearchKey, type SearchQuery } from './matching.ts';
import {
  SEARCH_KINDS,
  searchedTexts,
  searchKindOf,
  type SearchedText,
  type SearchKind,
} from './searched-texts.ts';

/** A record that answers a query, by the text that answers best. */
export interface SearchHit {
  readonly kind: SearchKind;
  readonly id: Id;
  readonly field: SearchedText['field'];
  readonly language: string;
  readonly text: string;
  readonly key: SearchKey;
  readonly rank: MatchRank;
}

/** What was found of one kind: the best hits, and how many there are in all. */
export interface KindHits {
  readonly kind: SearchKind;
  readonly hits: readonly SearchHit[];
  readonly total: number;
}

/** A text of a record, ready to be compared. */
interface Entry {
  readonly field: SearchedText['field'];
  readonly language: string;
  readonly text: string;
  readonly key: SearchKey;
}

/** The living records of a model by their names and sentences. It follows the model's changes and is never built anew. */
export class SearchIndex {
  private model: Model;
  private readonly kinds: Readonly<Record<SearchKind, Map<Id, readonly Entry[]>>> = {
    competency: new Map(),
    indicator: new Map(),
    role: new Map(),
    statement: new Map(),
    category: new Map(),
    unit: new Map(),
  };

  constructor(model: Model) {
    this.model = model;
    // From above: what stands under something alive need not ask whether all above it is.
    for (const kind of SEARCH_KINDS) this.addUnder(model.root, kind);
  }

  /** Follows a change; `model` is what the diff has led to. */
  update(model: Model, diff: RecordsDiff): void {
    this.model = model;
    for (const [id, { before, after }] of diff) {
      this.refresh(id);
      const record = after ?? before;
      const isElsewhere = before?.live !== after?.live || before?.place[0] !== after?.place[0];
      // What stands under a record lives and dies with it.
      if (isElsewhere && record?.type === 'category') this.refreshUnder(id, 'competency');
      if (isElsewhere && record?.type === 'competency') this.refreshUnder(id, 'indicator');
    }
  }

  /**
   * What answers the query, kind by kind; of each kind the best, at most as many as `limitOf` says. Of texts that answer alike
   * the one in the earlier of `languages` is shown.
   */
  find(
    query: SearchQuery,
    limitOf: (kind: SearchKind) => number,
    languages: readonly string[] = this.model.own.languages,
  ): readonly KindHits[] {
    return SEARCH_KINDS.flatMap((kind) => {
      const best = new BestHits<SearchHit>(limitOf(kind));
      for (const [id, entries] of this.kinds[kind]) offerBest(best, kind, id, entries, query, languages);
      return best.total === 0 ? [] : [{ kind, hits: best.hits, total: best.total }];
    });
  }

  private addUnder(parent: Id, kind: SearchKind): void {
    for (const id of this.model.childIds(parent, kind)) {
      const record = this.model.get(id);
      const entries = record ? entriesOf(searchedTexts(record)) : [];
      if (entries.length > 0) this.kinds[kind].set(id, entries);
      if (kind === 'category') this.addUnder(id, 'competency');
      if (kind === 'competency') this.addUnder(id, 'indicator');
    }
  }

  private refresh(id: Id): void {
    const record = this.model.get(id);
    const kind = record && searchKindOf(record);
    const entries = record && kind && this.model.isLive(id) ? entriesOf(searchedTexts(record)) : [];
    if (kind && entries.length > 0) this.kinds[kind].set(id, entries);
    else for (const each of SEARCH_KINDS) this.kinds[each].delete(id);
  }

  private refreshUnder(parent: Id, type: 'competency' | 'indicator'): void {
    for (const id of this.model.childIds(parent, type)) {
      this.refresh(id);
      if (type === 'competency') this.refreshUnder(id, 'indicator');
    }
  }
}

function entriesOf(searched: readonly SearchedText[]): readonly Entry[] {
  const entries: Entry[] = [];
  for (const { field, texts } of searched) {
    for (const [language, text] of Object.entries(texts)) {
      const key = searchKey(text);
      if (key !== '') entries.push({ field, language, text, key });
    }
  }
  return entries;
}

/** Offers a record by the text that answers best; of equals by the one in the model's earlier language. */
function offerBest(
  hits: BestHits<SearchHit>,
  kind: SearchKind,
  id: Id,
  entries: readonly Entry[],
  query: SearchQuery,
  languages: readonly string[],
): void {
  let best: Entry | undefined;
  let bestRank: MatchRank | undefined;
  for (const entry of entries) {
    const rank = matchRank(entry.key, query);
    if (rank === undefined) continue;
    const isBetter =
      best === undefined ||
      bestRank === undefined ||
      rank < bestRank ||
      (rank === bestRank && comesBefore(entry, best, languages));
    if (isBetter) [best, bestRank] = [entry, rank];
  }
  if (best === undefined || bestRank === undefined) return;
  const [entry, rank] = [best, bestRank];
  hits.offer(id, entry.key, rank, () => ({ kind, id, ...entry, rank }));
}

/** Of two texts of one record with the same rank: names before other texts, then the order of the model's languages. */
function comesBefore(a: Entry, b: Entry, languages: readonly string[]): boolean {
  if (a.field !== b.field) return a.field !== 'text';
  const [placeOfA, placeOfB] = [placeIn(languages, a.language), placeIn(languages, b.language)];
  return placeOfA === placeOfB ? a.language < b.language : placeOfA < placeOfB;
}

function placeIn(languages: readonly string[], language: string): number {
  const place = languages.indexOf(language);
  return place < 0 ? languages.length : place;
}
