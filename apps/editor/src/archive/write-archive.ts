import type { ZipInputFile } from 'fflate';
import { LIMITS, type ArchiveLimits } from './archive-limits.ts';
import { archiveNames } from './archive-names.ts';
import { breather, type OnProgress } from './breather.ts';
import { checksum } from './checksum.ts';

/** What a zip says of each file beside its name, twice, and of itself at its end. */
const ABOUT_ENTRY = 30 + 16 + 46;
const ABOUT_END = 22;
const DEFLATED = 8;

/** A model to be packed: its title, and the text of its own file. */
export interface ModelFile {
  readonly title: string;
  readonly file: string;
}

/** Models in one zip. */
export interface Archive {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The titles of those that would have made it larger than what is read back. */
  readonly notFitting: readonly string[];
}

/** Packs models into one zip, a file each. */
export async function archiveOf(
  models: readonly ModelFile[],
  onProgress: OnProgress = () => undefined,
  limits: ArchiveLimits = LIMITS,
): Promise<Archive> {
  // fflate: MIT, 8 kB, without dependencies; a browser packs streams but writes no zip. Loaded when it is wanted.
  const { deflateSync, Zip } = await import('fflate');
  const names = archiveNames(models.map(({ title }) => title));
  const pause = breather();
  const pieces: Uint8Array[] = [];
  const faults: Error[] = [];
  const notFitting: string[] = [];
  let [entries, unpacked, packed] = [0, 0, ABOUT_END];
  const zip = new Zip((error, piece) => {
    if (error) faults.push(error);
    else pieces.push(piece);
  });
  const add = (filename: string, content: Uint8Array): boolean => {
    const size = content.length;
    if (entries === limits.entries || size > limits.ofOne || unpacked + size > limits.unpacked) return false;
    const data = deflateSync(content, { level: 6 });
    const all = data.length + ABOUT_ENTRY + 2 * new TextEncoder().encode(filename).length;
    if (packed + all > limits.packed) return false;
    [entries, unpacked, packed] = [entries + 1, unpacked + size, packed + all];
    const entry: ZipInputFile = { filename, compression: DEFLATED, size, crc: checksum(content) };
    zip.add(entry);
    entry.ondata?.(null, data, true);
    return true;
  };
  for (const [i, { title, file }] of models.entries()) {
    if (!add(names[i] ?? '', new TextEncoder().encode(file))) notFitting.push(title);
    onProgress(i + 1, models.length);
    await pause();
  }
  zip.end();
  const [fault] = faults;
  if (fault) throw fault;
  return { bytes: joined(pieces), notFitting };
}

/** Pieces of bytes, one after another. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
