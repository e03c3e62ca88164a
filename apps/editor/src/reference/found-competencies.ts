import type { MatchRank, SearchedEntry, SearchIndex, SearchQuery } from '@tegu/core';

/** A competency that answers a search, by what answers best. */
export interface FoundCompetency {
  /** Its place among all competencies, from 0. */
  readonly place: number;
  readonly by: 'name' | 'sentence';
  readonly language: string;
  readonly text: string;
}

/** Longer than any text that a file can hold. */
const LENGTHS = 2 ** 26;
const RANKS = 3;

/**
 * The competencies that answer a search, each by what answers best. A name is better than a sentence, then a better match,
 * then a shorter text; those that are as good keep their order. All this is one number for each, for there may be thousands at
 * each letter.
 */
export class FoundCompetencies {
  private readonly competencies: number;
  private readonly best: (SearchedEntry | undefined)[];
  private readonly order: Float64Array;

  /** `places`: by its number in the index the place of a competency, or of the one that a sentence stands in; -1 for others. */
  constructor(index: SearchIndex, query: SearchQuery, competencies: number, places: Int32Array) {
    const best = new Array<SearchedEntry | undefined>(competencies).fill(undefined);
    const scores = new Float64Array(competencies).fill(Number.POSITIVE_INFINITY);
    index.eachAnswer(query, ({ kind, number }, entry, rank) => {
      const place = places[number] ?? -1;
      if (place < 0) return;
      const score = scoreOf(kind === 'competency' ? 'name' : 'sentence', rank, entry.key.length);
      if (score >= (scores[place] ?? 0)) return;
      scores[place] = score;
      best[place] = entry;
    });
    this.competencies = competencies;
    this.best = best;
    this.order = scores
      .map((score, place) => score * competencies + place)
      .filter(Number.isFinite)
      .sort();
  }

  /** How many there are. */
  get total(): number {
    return this.order.length;
  }

  /** Some of them from a place in their order on. */
  stretch(from: number, most: number): readonly FoundCompetency[] {
    return [...this.order.subarray(from, from + most)].flatMap((ordered) => {
      const place = ordered % this.competencies;
      const entry = this.best[place];
      const by = ordered / this.competencies < scoreOf('sentence', 0, 0) ? 'name' : 'sentence';
      return entry ? [{ place, by, language: entry.language, text: entry.text }] : [];
    });
  }
}

/** How well a text answers; the less, the better. */
function scoreOf(by: FoundCompetency['by'], rank: MatchRank, length: number): number {
  return ((by === 'name' ? 0 : RANKS) + rank) * LENGTHS + length;
}
