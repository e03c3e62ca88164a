import * as z from 'zod/mini';
import type { EntryFacts, LibraryEntry } from './library-entry.ts';

const id = z.string().check(z.minLength(1));
const facts = {
  title: z.string(),
  root: z.string().check(z.minLength(1)),
  languages: z.array(z.string()),
  counts: z.object({ categories: z.number(), competencies: z.number() }),
  edited: z.number(),
};
const marks = { newer: z.boolean(), deleted: z.nullable(z.number()) };

const marksSchema = z.object({
  id,
  generation: z.string().check(z.minLength(1)),
  file: z.nullable(z.object({ name: z.string(), state: z.string() })),
  ...marks,
});

/** What is known of a model beside its content. It is read before it is written. */
export interface StoredMarks extends Pick<LibraryEntry, 'id' | 'generation' | 'newer' | 'deleted'> {
  /** The file it was saved to, and the state of the content that the file holds. */
  readonly file: { readonly name: string; readonly state: string } | null;
}

const factsSchema = z.object({ id, state: z.string(), ...facts });

/**
 * What is known of a model by its content. It is written whole with every update and never read before that: a page that is
 * being left gets no turn for an answer.
 */
export interface StoredFacts extends EntryFacts {
  readonly id: string;
  /** Another after every update. */
  readonly state: string;
}

const recordsEntrySchema = z.object({
  id,
  ...facts,
  ...marks,
  revision: z.number(),
  file: z.nullable(z.object({ name: z.string(), revision: z.number() })),
});

/** An entry of the first version of the store, which kept each record of a model by itself. */
export interface RecordsEntry extends Omit<LibraryEntry, 'generation' | 'file'> {
  /** Rose with every write. */
  readonly revision: number;
  /** The file it was saved to, and at which revision. */
  readonly file: { readonly name: string; readonly revision: number } | null;
}

const updateSchema = z.object({
  model: z.string(),
  generation: z.string(),
  update: z.instanceof(Uint8Array),
});

/** A stored update, as it stands under its key. */
export interface StoredUpdate {
  readonly model: string;
  readonly generation: string;
  readonly update: Uint8Array;
}

/** The marks of a model out of the store; undefined where they are not what this version writes. */
export function marksIn(value: unknown): StoredMarks | undefined {
  const { data } = marksSchema.safeParse(value);
  return data;
}

/** The facts of a model out of the store; undefined where they are not what this version writes. */
export function factsIn(value: unknown): StoredFacts | undefined {
  const { data } = factsSchema.safeParse(value);
  return data;
}

/** The entry that marks and facts of one model make; undefined where one of the two is not there. */
export function entryOf(
  given: StoredMarks | undefined,
  known: StoredFacts | undefined,
): LibraryEntry | undefined {
  if (!given || !known) return undefined;
  const { state, ...about } = known;
  const { file, ...rest } = given;
  return {
    ...about,
    ...rest,
    file: file && { name: file.name, holdsLatest: file.state === state },
  };
}

/** An entry as it is stored, with a name for the state of its content. */
export function storedParts(
  { id, title, root, languages, counts, edited, file, generation, newer, deleted }: LibraryEntry,
  state: string,
): { readonly marks: StoredMarks; readonly facts: StoredFacts } {
  return {
    marks: {
      id,
      generation,
      newer,
      deleted,
      file: file && { name: file.name, state: file.holdsLatest ? state : '' },
    },
    facts: { id, title, root, languages, counts, edited, state },
  };
}

/** An entry of the first version; undefined where it is none. */
export function recordsEntryIn(value: unknown): RecordsEntry | undefined {
  const { data } = recordsEntrySchema.safeParse(value);
  return data;
}

/** An update out of the store; undefined where it is none. */
export function updateIn(value: unknown): Uint8Array | undefined {
  const { data } = updateSchema.safeParse(value);
  return data?.update;
}
