/** Positions of a longest rising run of numbers, gaps allowed: what has kept its order while the others were moved. */
export function longestRise(numbers: readonly number[]): readonly number[] {
  /** Where the best run of each length ends so far. */
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  numbers.forEach((number, i) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    previous[i] = low > 0 ? ends[low - 1] : undefined;
    ends[low] = i;
  });
  const rise: number[] = [];
  for (let at = ends.at(-1); at !== undefined; at = previous[at]) rise.push(at);
  return rise.reverse();
}
