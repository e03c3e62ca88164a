import { archiveNames } from './archive-names.ts';
import { breather, type OnProgress } from './breather.ts';

/** A model to be packed: its title, and the text of its own file. */
export interface ModelFile {
  readonly title: string;
  readonly file: string;
}

/** Packs models into one zip, a file each. */
export async function archiveOf(
  models: readonly ModelFile[],
  onProgress: OnProgress = () => undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  // fflate: MIT, 8 kB, without dependencies; a browser packs streams but writes no zip. Loaded when it is wanted.
  const { Zip, ZipDeflate } = await import('fflate');
  const names = archiveNames(models.map(({ title }) => title));
  const pause = breather();
  const pieces: Uint8Array[] = [];
  const faults: Error[] = [];
  const zip = new Zip((error, piece) => {
    if (error) faults.push(error);
    else pieces.push(piece);
  });
  for (const [i, { file }] of models.entries()) {
    const entry = new ZipDeflate(names[i] ?? '', { level: 6 });
    zip.add(entry);
    entry.push(new TextEncoder().encode(file), true);
    onProgress(i + 1, models.length);
    await pause();
  }
  zip.end();
  const [fault] = faults;
  if (fault) throw fault;
  return joined(pieces);
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
