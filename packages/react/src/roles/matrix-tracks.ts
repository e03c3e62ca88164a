/** A row or column that is drawn, and the room that is left empty before it. */
export interface DrawnTrack {
  readonly index: number;
  readonly before: number;
}

/** What is drawn along one side, and the room after the last of it. */
export interface DrawnTracks {
  readonly drawn: readonly DrawnTrack[];
  readonly after: number;
}

/** Rows or columns from the first up to the end, which is the first that is not among them. */
export interface Span {
  readonly first: number;
  readonly end: number;
}

/** Where each row or column begins, and last where all of them end. */
export function startsOfTracks<T>(tracks: readonly T[], sizeOf: (track: T) => number): Float64Array {
  const starts = new Float64Array(tracks.length + 1);
  let at = 0;
  for (const [i, track] of tracks.entries()) {
    at += sizeOf(track);
    starts[i + 1] = at;
  }
  return starts;
}

/** The tracks that stand from a place to another, in whole steps and a step more on either side: so most scrolls draw nothing. */
export function inSight(starts: Float64Array, from: number, to: number, step: number): Span {
  const count = starts.length - 1;
  const first = Math.floor(trackAt(starts, from) / step) * step - step;
  const end = Math.ceil((trackAt(starts, to) + 1) / step) * step + step;
  return { first: Math.max(0, Math.min(first, count)), end: Math.max(0, Math.min(end, count)) };
}

/** The tracks that are drawn, with the room that the others leave: those in sight, or all, and the one where the focus is. */
export function drawnTracks(starts: Float64Array, sight: Span | null, active: number): DrawnTracks {
  const count = starts.length - 1;
  const { first, end } = within(sight, count);
  const drawn: DrawnTrack[] = [];
  let reached = 0;
  const draw = (index: number): void => {
    drawn.push({ index, before: (starts[index] ?? 0) - (starts[reached] ?? 0) });
    reached = index + 1;
  };
  if (active >= 0 && active < first) draw(active);
  for (let index = first; index < end; index++) draw(index);
  if (active >= end && active < count) draw(active);
  return { drawn, after: (starts[count] ?? 0) - (starts[reached] ?? 0) };
}

function within(sight: Span | null, count: number): Span {
  if (!sight) return { first: 0, end: count };
  return { first: Math.min(sight.first, count), end: Math.min(sight.end, count) };
}

/** The track that stands at a place; the last one beyond the end. */
function trackAt(starts: Float64Array, place: number): number {
  let [low, high] = [0, Math.max(0, starts.length - 2)];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
