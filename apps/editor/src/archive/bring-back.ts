import { FileFault, writeFile, type Id, type Model } from '@tegu/core';
import { isFull, isOfNewerTegu, modelOf, type Library, type Shelf } from '@tegu/store/browser';
import { modelOfFile } from '../files/model-files.ts';
import type { EntryFaultCode } from './archive-fault.ts';
import type { OnProgress } from './breather.ts';
import { readArchive, type ArchivedText, type SkippedEntry } from './read-archive.ts';

/** Why a file of a zip did not become a model; a FileFault says what is wrong with its text. */
export type UnreadReason = EntryFaultCode | 'no-room' | 'not-stored' | FileFault;

/** What became of the files of a zip. */
export interface BroughtBack {
  readonly added: number;
  /** How many say the same as a model that is here. */
  readonly already: number;
  readonly unread: readonly { readonly name: string; readonly reason: UnreadReason }[];
  /** Files that never were models. */
  readonly skipped: readonly { readonly name: string; readonly reason: 'folder' | 'system' | 'foreign' }[];
}

/** Where models are brought back to. */
export interface ArchiveTools {
  readonly shelf: Shelf;
  readonly library: Library;
}

/**
 * Puts the models of a zip beside those that are here, but for the ones that say the same as one of them; nothing that is
 * here is touched. Throws ArchiveFault.
 */
export async function bringBack(
  tools: ArchiveTools,
  bytes: Uint8Array,
  onProgress?: OnProgress,
): Promise<BroughtBack> {
  const here = new ModelsHere(tools);
  const faulty: BroughtBack['unread'][number][] = [];
  let [added, already] = [0, 0];
  const take = async ({ name, text }: ArchivedText): Promise<void> => {
    try {
      const { model, newer } = modelOfFile(text);
      if (await here.has(model, newer)) already++;
      else {
        await tools.shelf.add(model, newer);
        await here.add(model, newer);
        added++;
      }
    } catch (error) {
      faulty.push({ name, reason: whyNot(error) });
    }
  };
  const { unread, skipped } = sorted(await readArchive(bytes, take, onProgress));
  return { added, already, unread: [...unread, ...faulty], skipped };
}

function whyNot(error: unknown): UnreadReason {
  if (error instanceof FileFault) return error;
  return isFull(error) ? 'no-room' : 'not-stored';
}

function sorted(all: readonly SkippedEntry[]): {
  readonly unread: BroughtBack['unread'];
  readonly skipped: BroughtBack['skipped'];
} {
  const unread: BroughtBack['unread'][number][] = [];
  const skipped: BroughtBack['skipped'][number][] = [];
  for (const { name, reason } of all) {
    if (reason === 'folder' || reason === 'system' || reason === 'foreign') skipped.push({ name, reason });
    else unread.push({ name, reason });
  }
  return { unread, skipped };
}

/** What the models that are here say, read only where one of the same root could say the same. */
class ModelsHere {
  private readonly tools: ArchiveTools;
  private readonly texts = new Map<string, Promise<Set<string>>>();

  constructor(tools: ArchiveTools) {
    this.tools = tools;
  }

  /** Whether a model here says all that this one does; names of people may be in the one here alone, never the other way. */
  async has(model: Model, newer: boolean): Promise<boolean> {
    return (await this.textsOf(model.root, newer)).has(writeFile(model, { names: true }));
  }

  async add(model: Model, newer: boolean): Promise<void> {
    const texts = await this.textsOf(model.root, newer);
    for (const text of bothTexts(model)) texts.add(text);
  }

  private textsOf(root: Id, newer: boolean): Promise<Set<string>> {
    const key = `${String(newer)} ${root}`;
    const texts = this.texts.get(key) ?? this.read(root, newer);
    this.texts.set(key, texts);
    return texts;
  }

  private async read(root: Id, newer: boolean): Promise<Set<string>> {
    const texts = new Set<string>();
    for (const entry of await this.tools.shelf.list()) {
      if (entry.root !== root) continue;
      // One that cannot be read is like no other: the one from the zip then comes beside it.
      const stored = await this.tools.library.read(entry.id).catch(() => undefined);
      const model = stored && isOfNewerTegu(stored) === newer ? modelOf(stored) : undefined;
      if (model) for (const text of bothTexts(model)) texts.add(text);
    }
    return texts;
  }
}

/** What files of the model say, without the names of people and with them; nothing where no file can hold it. */
function bothTexts(model: Model): readonly string[] {
  try {
    return [writeFile(model), writeFile(model, { names: true })];
  } catch (error) {
    if (error instanceof FileFault) return [];
    throw error;
  }
}
