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
import { WordPlaces } from './word-places.ts';

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
export interface SearchedEntry {
  readonly field: SearchedText['field'];
  readonly language: string;
  readonly text: string;
  readonly key: SearchKey;
}

/** A record that answers a query. */
export interface SearchAnswer {
  readonly kind: SearchKind;
  readonly id: Id;
  /** Its number in the index, from 0, as long as that is there. */
  readonly number: number;
}

/** A living record that can be found. */
interface Findable extends SearchAnswer {
  readonly entries: readonly SearchedEntry[];
}

/** The living records of a model by their names and sentences. It follows the model's changes and is never built anew. */
export class SearchIndex {
  private model: Model;
  /** By number; nothing where a record is not alive. */
  private readonly records: (Findable | undefined)[] = [];
  /** The number that a record has had since it was first found. */
  private readonly numbers = new Map<Id, number>();
  private readonly words = new WordPlaces();

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
    if (query.words.length === 0) return [];
    const best = bestOfKinds(limitOf);
    this.eachAnswer(
      query,
      ({ kind, id }, entry, rank) =>
        best[kind].offer(id, entry.key, rank, () => ({ kind, id, ...entry, rank })),
      languages,
    );
    return SEARCH_KINDS.flatMap((kind) => {
      const { total, hits } = best[kind];
      return total === 0 ? [] : [{ kind, hits, total }];
    });
  }

  /** Everything that answers the query, in no order, each by the text that answers best. */
  eachAnswer(
    query: SearchQuery,
    hear: (answer: SearchAnswer, entry: SearchedEntry, rank: MatchRank) => void,
    languages: readonly string[] = this.model.own.languages,
  ): void {
    if (query.words.length === 0) return;
    const few = this.words.holding(query.words, this.records.length);
    if (!few) {
      for (const record of this.records) if (record) hearBest(record, query, languages, hear);
      return;
    }
    for (const number of few) {
      const record = this.records[number];
      if (record) hearBest(record, query, languages, hear);
    }
  }

  /** Everything that can be found, in no order. */
  *all(): IterableIterator<SearchAnswer> {
    for (const record of this.records) if (record) yield record;
  }

  private addUnder(parent: Id, kind: SearchKind): void {
    for (const id of this.model.childIds(parent, kind)) {
      const record = this.model.get(id);
      const entries = record ? entriesOf(searchedTexts(record)) : [];
      if (entries.length > 0) this.put(id, kind, entries);
      if (kind === 'category') this.addUnder(id, 'competency');
      if (kind === 'competency') this.addUnder(id, 'indicator');
    }
  }

  private refresh(id: Id): void {
    const record = this.model.get(id);
    const kind = record && searchKindOf(record);
    const entries = record && kind && this.model.isLive(id) ? entriesOf(searchedTexts(record)) : [];
    if (kind && entries.length > 0) this.put(id, kind, entries);
    else this.take(id);
  }

  private put(id: Id, kind: SearchKind, entries: readonly SearchedEntry[]): void {
    const number = this.numbers.get(id) ?? this.records.length;
    const before = this.records[number]?.entries ?? [];
    this.records[number] = { kind, id, number, entries };
    this.numbers.set(id, number);
    this.words.add(number, entries.map(keyOf), before.map(keyOf));
  }

  private take(id: Id): void {
    const number = this.numbers.get(id);
    if (number !== undefined) this.records[number] = undefined;
  }

  private refreshUnder(parent: Id, type: 'competency' | 'indicator'): void {
    for (const id of this.model.childIds(parent, type)) {
      this.refresh(id);
      if (type === 'competency') this.refreshUnder(id, 'indicator');
    }
  }
}

function keyOf({ key }: SearchedEntry): SearchKey {
  return key;
}

function bestOfKinds(
  limitOf: (kind: SearchKind) => number,
): Readonly<Record<SearchKind, BestHits<SearchHit>>> {
  const of = (kind: SearchKind): BestHits<SearchHit> => new BestHits(limitOf(kind));
  return {
    competency: of('competency'),
    indicator: of('indicator'),
    role: of('role'),
    statement: of('statement'),
    category: of('category'),
    unit: of('unit'),
  };
}

function entriesOf(searched: readonly SearchedText[]): readonly SearchedEntry[] {
  const entries: SearchedEntry[] = [];
  for (const { field, texts } of searched) {
    for (const [language, text] of Object.entries(texts)) {
      const key = searchKey(text);
      if (key !== '') entries.push({ field, language, text, key });
    }
  }
  return entries;
}

/** Tells of a record by the text that answers best; of equals by the one in the earlier language. */
function hearBest(
  record: Findable,
  query: SearchQuery,
  languages: readonly string[],
  hear: (answer: SearchAnswer, entry: SearchedEntry, rank: MatchRank) => void,
): void {
  let best: SearchedEntry | undefined;
  let bestRank: MatchRank | undefined;
  for (const entry of record.entries) {
    const rank = matchRank(entry.key, query);
    if (rank === undefined) continue;
    const isBetter =
      best === undefined ||
      bestRank === undefined ||
      rank < bestRank ||
      (rank === bestRank && comesBefore(entry, best, languages));
    if (isBetter) [best, bestRank] = [entry, rank];
  }
  if (best !== undefined && bestRank !== undefined) hear(record, best, bestRank);
}

/** Of two texts of one record with the same rank: names before other texts, then the order of the model's languages. */
function comesBefore(a: SearchedEntry, b: SearchedEntry, languages: readonly string[]): boolean {
  if (a.field !== b.field) return a.field !== 'text';
  const [placeOfA, placeOfB] = [placeIn(languages, a.language), placeIn(languages, b.language)];
  return placeOfA === placeOfB ? a.language < b.language : placeOfA < placeOfB;
}

function placeIn(languages: readonly string[], language: string): number {
  const place = languages.indexOf(language);
  return place < 0 ? languages.length : place;
}
