import type { SearchKey } from './matching.ts';

/** A word that texts hold, and the numbers of the records where it stands. */
type WordPlace = readonly [word: string, places: readonly number[]];

/**
 * Which records may answer a query, so that it need not be asked of all. A word that has left a record is not taken away: the
 * record is looked at in vain once, which costs less than keeping the lists exact.
 */
export class WordPlaces {
  private readonly places = new Map<string, number[]>();
  /** What was found for the words that were asked last: who types on asks among those only. */
  private asked: ReadonlyMap<string, readonly WordPlace[]> = new Map();

  /** Notes where the words of a record stand; those that it had `before` are noted already. */
  add(record: number, keys: readonly SearchKey[], before: readonly SearchKey[] = []): void {
    const known = new Set(before.flatMap(wordsIn));
    for (const word of keys.flatMap(wordsIn)) {
      if (known.has(word)) continue;
      const places = this.places.get(word);
      if (!places) {
        this.places.set(word, [record]);
        this.asked = new Map();
      } else if (places[places.length - 1] !== record) places.push(record);
    }
  }

  /** The records in which every word may stand, each once; undefined where that would be about all of them. */
  holding(words: readonly string[], records: number): readonly number[] | undefined {
    const asked = new Map(words.map((word) => [word, this.wordsWith(word)]));
    this.asked = asked;
    let fewest: readonly WordPlace[] = [];
    let least = Number.POSITIVE_INFINITY;
    for (const found of asked.values()) {
      const count = found.reduce((sum, [, places]) => sum + places.length, 0);
      if (count < least) [fewest, least] = [found, count];
    }
    return least < records ? eachOnce(fewest, records) : undefined;
  }

  /** The words that hold a part of a word. */
  private wordsWith(part: string): readonly WordPlace[] {
    let among: Iterable<WordPlace> = this.places;
    for (let length = part.length; length > 0; length--) {
      const found = this.asked.get(part.slice(0, length));
      if (!found) continue;
      among = found;
      break;
    }
    const found: WordPlace[] = [];
    for (const place of among) if (place[0].includes(part)) found.push(place);
    return found;
  }
}

function eachOnce(found: readonly WordPlace[], records: number): readonly number[] {
  const isListed = new Uint8Array(records);
  const listed: number[] = [];
  for (const [, places] of found) {
    for (const record of places) {
      if (isListed[record] === 1) continue;
      isListed[record] = 1;
      listed.push(record);
    }
  }
  return listed;
}

function wordsIn(key: SearchKey): readonly string[] {
  return key.slice(1).split(' ');
}
