/** How copies are called in one language. */
export interface CopyWords {
  readonly copyOf: (name: string) => string;
  readonly copyOfNumber: (name: string, number: number) => string;
}

/** More copies of one model than this are called alike. */
const MOST = 100;

/** A name for a copy that no model has yet; the copy of a copy is called after the first. */
export function copyName(name: string, taken: ReadonlySet<string>, words: CopyWords): string {
  const nameOf = (of: string, number: number): string =>
    number === 1 ? words.copyOf(of) : words.copyOfNumber(of, number);
  let base = name;
  for (let number = 1; number <= MOST; number++) {
    const ending = nameOf('', number);
    if (ending !== '' && name.endsWith(ending) && name.length > ending.length) {
      base = name.slice(0, -ending.length);
      break;
    }
  }
  for (let number = 1; number <= MOST; number++) {
    const copy = nameOf(base, number);
    if (!taken.has(copy)) return copy;
  }
  return nameOf(base, 1);
}
