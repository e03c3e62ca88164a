import * as z from 'zod/mini';
import { NO_TEXTS, type Texts } from './texts.ts';
import type { RecordTypeName } from './record.ts';

/** What a link may name: some record types, or any record. */
export type LinkTarget = RecordTypeName | 'any';

/**
 * How a field of a record merges and is written:
 * `text` by character, one text per content language; `scalar` as a whole; `set` member by member.
 */
export type FieldKind = 'text' | 'scalar' | 'set';

/** A field of a record type: its kind, its check at the door, what it is when left out, and what it links to. */
export interface Field<T> {
  readonly kind: FieldKind;
  readonly schema: z.ZodMiniType<T>;
  readonly empty: T;
  /** True for a choice that is never open: a file writes it even where it is the one that stands in when left out. */
  readonly isAlwaysWritten?: boolean;
  /** Record types that the value names, for a link or a set of links. */
  readonly links?: readonly LinkTarget[];
}

export const LANGUAGE_TAG: RegExp = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/;
const languageTag = z.string().check(z.regex(LANGUAGE_TAG, 'a language tag such as et, fi or en'));
const textsSchema: z.ZodMiniType<Texts> = z.record(languageTag, z.string());
const EMPTY_SET: readonly string[] = Object.freeze([]);

/** A text in each content language. */
export function text(): Field<Texts> {
  return { kind: 'text', schema: textsSchema, empty: NO_TEXTS };
}

/** A plain string, '' when left out. */
export function line(): Field<string> {
  return { kind: 'scalar', schema: z.string(), empty: '' };
}

/** Yes or no, no when left out. */
export function flag(): Field<boolean> {
  return { kind: 'scalar', schema: z.boolean(), empty: false };
}

/** A number, or null for none. */
export function number(): Field<number | null> {
  return { kind: 'scalar', schema: z.nullable(z.number()), empty: null };
}

/** A calendar day, `2026-11-22`, or null for none. */
export function day(): Field<string | null> {
  const isoDay = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'a day such as 2026-11-22'));
  return { kind: 'scalar', schema: z.nullable(isoDay), empty: null };
}

/** One of a closed list of words, or null for undecided. */
export function choice<const T extends string>(...options: readonly [T, ...T[]]): Field<T | null> {
  return { kind: 'scalar', schema: z.nullable(z.enum(options)), empty: null };
}

/** One of a closed list of words; the first when left out. */
export function oneOf<const T extends string>(...options: readonly [T, ...T[]]): Field<T> {
  return { kind: 'scalar', schema: z.enum(options), empty: options[0], isAlwaysWritten: true };
}

/** The id of a record of one of the types, or null for none. */
export function link(...types: readonly LinkTarget[]): Field<string | null> {
  return { kind: 'scalar', schema: z.nullable(z.string()), empty: null, links: types };
}

/** The id of a record that a join cannot do without. */
export function end(...types: readonly LinkTarget[]): Field<string> {
  return { kind: 'scalar', schema: z.string().check(z.minLength(1)), empty: '', links: types };
}

/** A set of ids of records of the types, kept sorted. */
export function linkSet(...types: readonly LinkTarget[]): Field<readonly string[]> {
  return { kind: 'set', schema: z.array(z.string()), empty: EMPTY_SET, links: types };
}

/** A set of fingerprints, kept sorted. */
export function hashSet(): Field<readonly string[]> {
  return { kind: 'set', schema: z.array(z.string()), empty: EMPTY_SET };
}

/** A name such as a field's or a language's, or null for none. */
export function word(): Field<string | null> {
  return { kind: 'scalar', schema: z.nullable(z.string()), empty: null };
}

/** Content languages in order; the first is primary. */
export function languageList(): Field<readonly string[]> {
  return {
    kind: 'scalar',
    schema: z.array(languageTag).check(z.minLength(1)),
    empty: Object.freeze(['en']),
  };
}

/** What is wrong with a value for a field, or undefined. */
export function faultIn(field: Field<unknown>, value: unknown): string | undefined {
  const parsed = field.schema.safeParse(value);
  if (!parsed.success) return parsed.error.issues[0]?.message ?? 'not valid';
  // Schemas pass over this key, which JSON may well hold.
  const isStray =
    field.kind === 'text' && typeof value === 'object' && value !== null && Object.hasOwn(value, '__proto__');
  return isStray ? 'a language tag such as et, fi or en' : undefined;
}
