import { LANGUAGE_TAG } from '@tegu/core';
import * as z from 'zod';
import { MappedFault } from './mapped-fault.ts';
import { parseYaml } from './read-data.ts';

/** The only version so far, as it is written. */
const VERSION = '1';

/** `^` stands for the row that a row is nested in. */
export const ENCLOSING = '^';

/** One field, or several that are put together with a colon. */
export type Fields = string | readonly string[];

/** What all that become records have in common. */
export interface Entry {
  /** The list whose rows become records. */
  readonly from: string;
  /** Which of them: by the fields in which they have words of their own, before anything is filled down. */
  readonly only?: { readonly has: readonly string[]; readonly lacks: readonly string[] } | undefined;
  /** What other rows name the row by; its id where this is not given. */
  readonly key?: string | undefined;
  /** Its name in the framework that it comes from. */
  readonly id?: string | undefined;
  /** Fields that are kept in the model as they are, without being understood. */
  readonly keep: readonly string[];
}

/** Where the rows of a list are. */
export interface ListSpec {
  /** Another file in the same folder; the file itself where this is not given. */
  readonly file?: string | undefined;
  /** The list whose rows hold this one. */
  readonly in?: string | undefined;
  /** The way to the list: names with dots between; the whole where this is not given. */
  readonly at?: string | undefined;
  /** Columns whose empty cells say what stands above, from left to right. */
  readonly fill: readonly string[];
}

/** How a foreign framework is read. */
export interface Mapping {
  readonly mapping: typeof VERSION;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** Names the framework in the records' `sameAs`. */
  readonly scheme: string;
  readonly lists: Readonly<Record<string, ListSpec>>;
  readonly levels?:
    | (Entry & {
        readonly name: Fields;
        readonly description?: Fields | undefined;
        /** The lowest first, or the highest. */
        readonly order: 'rising' | 'falling';
      })
    | undefined;
  readonly categories?:
    (Entry & { readonly name: Fields; readonly description?: Fields | undefined }) | undefined;
  readonly competencies: Entry & {
    /** The field that names the category; none: they stand beside the categories. */
    readonly under?: string | undefined;
    readonly name: Fields;
    readonly definition?: Fields | undefined;
    readonly code?: string | undefined;
  };
  readonly components: readonly (Entry & {
    /** The field that names the competency. */
    readonly under: string;
    readonly kind: 'knowledge' | 'skill' | 'attitude';
    readonly text: Fields;
    /** What stands between several in one cell. */
    readonly split?: string | undefined;
  })[];
  readonly indicators: readonly (Entry & {
    readonly under: string;
    readonly text: Fields;
    readonly examples?: string | undefined;
    readonly level?: string | undefined;
    readonly split?: string | undefined;
  })[];
  readonly descriptors: readonly (Entry & {
    readonly under: string;
    readonly level: string;
    readonly text: Fields;
  })[];
}

const field = z.string().min(1);
const fields = z.union([field, z.array(field).min(1)]);
const fieldList = z.array(field).default([]);

const entry = {
  from: field,
  only: z.strictObject({ has: fieldList, lacks: fieldList }).optional(),
  key: field.optional(),
  id: field.optional(),
  keep: fieldList,
};

const list = z.strictObject({
  file: z
    .string()
    .regex(/^[^/\\]+$/u, 'names a file of the same folder, without a way to it')
    .refine((name) => name !== '.' && name !== '..', 'names no file')
    .optional(),
  in: field.optional(),
  at: field.optional(),
  fill: fieldList,
});

const mappingSchema: z.ZodType<Mapping> = z.strictObject({
  mapping: z.literal(VERSION),
  title: z.string().min(1),
  description: z.string().default(''),
  language: z.string().regex(LANGUAGE_TAG, 'is no language tag such as en or pt-BR'),
  scheme: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{0,63}$/u, 'is a short name of small letters, digits, dots and hyphens'),
  lists: z.record(z.string().regex(/^[A-Za-z][\w-]{0,63}$/u), list),
  levels: z
    .strictObject({
      ...entry,
      name: fields,
      description: fields.optional(),
      order: z.enum(['rising', 'falling']).default('rising'),
    })
    .optional(),
  categories: z.strictObject({ ...entry, name: fields, description: fields.optional() }).optional(),
  competencies: z.strictObject({
    ...entry,
    under: field.optional(),
    name: fields,
    definition: fields.optional(),
    code: field.optional(),
  }),
  components: z
    .array(
      z.strictObject({
        ...entry,
        under: field,
        kind: z.enum(['knowledge', 'skill', 'attitude']),
        text: fields,
        split: z.string().min(1).optional(),
      }),
    )
    .default([]),
  indicators: z
    .array(
      z.strictObject({
        ...entry,
        under: field,
        text: fields,
        examples: field.optional(),
        level: field.optional(),
        split: z.string().min(1).optional(),
      }),
    )
    .default([]),
  descriptors: z.array(z.strictObject({ ...entry, under: field, level: field, text: fields })).default([]),
});

/** The mapping in a text, YAML or JSON. Throws MappedFault that names the place and what would be right. */
export function readMapping(text: string, name: string): Mapping {
  const parsed = mappingSchema.safeParse(parseYaml(text, name));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new MappedFault(name, (issue?.path ?? []).join('.'), issue?.message ?? 'is no mapping');
  }
  const mapping = parsed.data;
  checkLists(mapping, name);
  return mapping;
}

/** All that become records, by where they stand in the mapping. */
export function entriesOf(mapping: Mapping): readonly (readonly [place: string, entry: Entry])[] {
  const { levels, categories, competencies, components, indicators, descriptors } = mapping;
  return [
    ...(levels ? [['levels', levels] as const] : []),
    ...(categories ? [['categories', categories] as const] : []),
    ['competencies', competencies],
    ...components.map((each, i) => [`components.${i}`, each] as const),
    ...indicators.map((each, i) => [`indicators.${i}`, each] as const),
    ...descriptors.map((each, i) => [`descriptors.${i}`, each] as const),
  ];
}

function checkLists(mapping: Mapping, name: string): void {
  const names = Object.keys(mapping.lists);
  const isList = (list: string): boolean => Object.hasOwn(mapping.lists, list);
  const known = `the lists are ${names.join(', ')}`;
  for (const [list, spec] of Object.entries(mapping.lists)) {
    if (spec.in === undefined) continue;
    if (!isList(spec.in))
      throw new MappedFault(name, `lists.${list}.in`, `“${spec.in}” is no list; ${known}`);
    if (spec.file !== undefined || spec.at === undefined)
      throw new MappedFault(name, `lists.${list}`, 'a list in another has no file, and needs `at`');
    const passed = new Set([list]);
    for (let at: string | undefined = spec.in; at !== undefined; at = mapping.lists[at]?.in) {
      if (passed.has(at))
        throw new MappedFault(name, `lists.${list}.in`, 'the lists stand in each other in a circle');
      passed.add(at);
    }
  }
  for (const [place, { from }] of entriesOf(mapping))
    if (!isList(from)) throw new MappedFault(name, `${place}.from`, `“${from}” is no list; ${known}`);
}
