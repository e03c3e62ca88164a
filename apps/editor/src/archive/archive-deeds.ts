import { FileFault, type Model } from '@tegu/core';
import { isOfNewerTegu, modelOf } from '@tegu/store/browser';
import { fileOfModel } from '../files/model-files.ts';
import { download } from '../files/pick-files.ts';
import { leftModel } from '../open/left-models.ts';
import { ArchiveFault } from './archive-fault.ts';
import { MOST_PACKED } from './archive-limits.ts';
import type { ArchiveState } from './archive-work.ts';
import { breather, type OnProgress } from './breather.ts';
import { bringBack, type ArchiveTools } from './bring-back.ts';
import { archiveOf, type ModelFile } from './write-archive.ts';

// What is done with the whole library; it is loaded when it is first asked for.

/** Downloads all models as one zip; `untitled` is the name of one that has none. */
export function saveAll(
  tools: ArchiveTools,
  untitled: string,
  onProgress: OnProgress,
): Promise<ArchiveState> {
  return saved(tools, untitled, onProgress).catch(() => ({ kind: 'notSaved' }));
}

/** Brings the models of a zip back, and says what became of them. */
export async function bringBackAll(
  tools: ArchiveTools,
  file: File,
  onProgress: OnProgress,
): Promise<ArchiveState> {
  const { name } = file;
  if (file.size > MOST_PACKED) return { kind: 'refused', name, code: 'too-large' };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const result = await bringBack(tools, bytes, onProgress);
    return { kind: 'brought', name, result };
  } catch (error) {
    return { kind: 'refused', name, code: error instanceof ArchiveFault ? error.code : 'unreadable' };
  }
}

async function saved(
  { shelf, library }: ArchiveTools,
  untitled: string,
  onProgress: OnProgress,
): Promise<ArchiveState> {
  const { entries, unsound } = await shelf.listing();
  let leftOut = unsound;
  const pause = breather();
  const models: ModelFile[] = [];
  for (const [i, { id, title, newer }] of entries.entries()) {
    // What could not be stored for want of room is just what must get into the file.
    const unsaved = leftModel(id)?.moment()?.model;
    const stored = unsaved ? undefined : await library.read(id).catch(() => undefined);
    const model = unsaved ?? (stored && modelOf(stored));
    const file = model && fileOf(model, stored ? isOfNewerTegu(stored) : newer);
    if (file === undefined) leftOut++;
    else models.push({ title: title.trim() === '' ? untitled : title, file });
    onProgress(i + 1, entries.length * 2);
    await pause();
  }
  if (models.length === 0) return { kind: leftOut === 0 ? 'empty' : 'notSaved' };
  const { bytes, notFitting } = await archiveOf(models, (done, of) => onProgress(of + done, of * 2));
  const count = models.length - notFitting.length;
  if (count === 0) return { kind: 'notSaved' };
  const name = `tegu-${localDay(new Date())}.zip`;
  download(name, bytes, 'application/zip');
  return { kind: 'saved', name, count, leftOut, notFitting };
}

/** The text of a model's file; undefined where no file can hold it. */
function fileOf(model: Model, newer: boolean): string | undefined {
  try {
    return fileOfModel(model, { newer });
  } catch (error) {
    if (error instanceof FileFault) return undefined;
    throw error;
  }
}

function localDay(date: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${String(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
