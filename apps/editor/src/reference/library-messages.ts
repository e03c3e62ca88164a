import {
  copiedCompetencySchema,
  EXPECTATIONS,
  FILE_FAULT_CODES,
  type CopiedCompetency,
  type FileFault,
  type Finding,
  type Id,
  type Strictness,
} from '@tegu/core';
import * as z from 'zod/mini';
import type {
  LibraryCompetency,
  LibraryFacts,
  LibraryFinding,
  LibraryRow,
  LibraryRows,
  Progress,
  RuleCount,
} from './library-desk.ts';

/** What the page asks of a worker. */
export type LibraryCall =
  /** Reads the file and answers with what is said of the library as a whole; all others but `check` come after it. */
  | { readonly call: 'open'; readonly file: Blob }
  | { readonly call: 'rows'; readonly words: string; readonly from: number; readonly most: number }
  | { readonly call: 'competency'; readonly id: Id }
  | { readonly call: 'copy'; readonly ids: readonly Id[] }
  /** Reads the file and checks it; answers with all findings as they are written down. For a worker that does nothing else. */
  | { readonly call: 'check'; readonly file: Blob }
  /** Takes up findings as `check` has written them down. */
  | { readonly call: 'keep'; readonly found: ArrayBuffer }
  | { readonly call: 'count'; readonly strictness: Strictness }
  | { readonly call: 'findings'; readonly rule: string; readonly from: number; readonly most: number };

/** A call by its number, which every reply to it carries. */
export type NumberedCall = LibraryCall & { readonly number: number };

const place = z.int().check(z.nonnegative());
const numbered = { number: z.int() };

/** What a worker takes at its door. */
export const callSchema: z.ZodMiniType<NumberedCall> = z.discriminatedUnion('call', [
  z.object({ ...numbered, call: z.literal('open'), file: z.instanceof(Blob) }),
  z.object({ ...numbered, call: z.literal('rows'), words: z.string(), from: place, most: place }),
  z.object({ ...numbered, call: z.literal('competency'), id: z.string() }),
  z.object({ ...numbered, call: z.literal('copy'), ids: z.array(z.string()) }),
  z.object({ ...numbered, call: z.literal('check'), file: z.instanceof(Blob) }),
  z.object({ ...numbered, call: z.literal('keep'), found: z.instanceof(ArrayBuffer) }),
  z.object({ ...numbered, call: z.literal('count'), strictness: z.enum(['draft', 'review']) }),
  z.object({ ...numbered, call: z.literal('findings'), rule: z.string(), from: place, most: place }),
]);

/** The one thing for which a file is refused, as it travels. */
export type TravellingFault = Pick<FileFault, 'code' | 'place' | 'values'>;

const faultSchema: z.ZodMiniType<TravellingFault> = z.object({
  code: z.enum(FILE_FAULT_CODES),
  place: z.string(),
  values: z.object({
    line: z.exactOptional(z.number()),
    column: z.exactOptional(z.number()),
    size: z.exactOptional(z.number()),
    limit: z.exactOptional(z.number()),
    version: z.exactOptional(z.string()),
    supported: z.exactOptional(z.number()),
    key: z.exactOptional(z.string()),
    id: z.exactOptional(z.string()),
    type: z.exactOptional(z.string()),
    expected: z.exactOptional(z.enum(EXPECTATIONS)),
    options: z.exactOptional(z.array(z.string())),
    found: z.exactOptional(z.string()),
    first: z.exactOptional(z.string()),
  }),
});

/** What a worker replies to a call: any number of times how far it has come, then one of the others. */
export type LibraryReply =
  | { readonly number: number; readonly kind: 'progress'; readonly progress: Progress }
  | { readonly number: number; readonly kind: 'answer'; readonly answer?: unknown }
  | { readonly number: number; readonly kind: 'fault'; readonly fault: TravellingFault }
  /** Anything else that went wrong, by its name and what it said. */
  | { readonly number: number; readonly kind: 'failed'; readonly name: string; readonly message: string };

/** What the page takes at its door; what an answer holds has the schema of its call. */
export const replySchema: z.ZodMiniType<LibraryReply> = z.discriminatedUnion('kind', [
  z.object({
    ...numbered,
    kind: z.literal('progress'),
    progress: z.object({
      step: z.enum(['reading', 'indexing', 'checking']),
      done: z.number(),
      total: z.number(),
    }),
  }),
  z.object({ ...numbered, kind: z.literal('answer'), answer: z.optional(z.unknown()) }),
  z.object({ ...numbered, kind: z.literal('fault'), fault: faultSchema }),
  z.object({ ...numbered, kind: z.literal('failed'), name: z.string(), message: z.string() }),
]);

const severity = z.enum(['fix', 'consider', 'tip']);
const row = {
  id: z.string(),
  code: z.string(),
  name: z.string(),
  category: z.string(),
  language: z.string(),
  sentence: z.string(),
};
const rowSchema: z.ZodMiniType<LibraryRow> = z.object(row);
const level = z.object({ rank: z.number(), name: z.string() });

const findingSchema: z.ZodMiniType<Finding> = z.object({
  rule: z.string(),
  severity,
  strictness: z.enum(['draft', 'review']),
  record: z.string(),
  field: z.nullable(z.string()),
  language: z.nullable(z.string()),
  start: z.number(),
  end: z.number(),
  related: z.array(z.string()),
  message: z.object({
    id: z.string(),
    values: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
  suggestions: z.array(
    z.object({ label: z.string(), command: z.string(), args: z.record(z.string(), z.unknown()) }),
  ),
});

/** Findings as they are written down. */
export const findingsSchema: z.ZodMiniType<readonly Finding[]> = z.array(findingSchema);

export const factsSchema: z.ZodMiniType<LibraryFacts> = z.object({
  title: z.string(),
  languages: z.array(z.string()),
  competencies: z.number(),
  newer: z.boolean(),
});

export const rowsSchema: z.ZodMiniType<LibraryRows> = z.object({
  rows: z.array(rowSchema),
  total: z.number(),
});

export const competencySchema: z.ZodMiniType<LibraryCompetency | undefined> = z.optional(
  z.object({
    ...row,
    definition: z.string(),
    components: z.array(z.object({ kind: z.enum(['knowledge', 'skill', 'attitude']), text: z.string() })),
    indicators: z.array(z.object({ text: z.string(), level: z.nullable(level) })),
    descriptors: z.array(z.object({ text: z.string(), level })),
  }),
);

export const copiesSchema: z.ZodMiniType<readonly CopiedCompetency[]> = z.array(copiedCompetencySchema);

export const foundSchema: z.ZodMiniType<ArrayBuffer> = z.instanceof(ArrayBuffer);

export const nothingSchema: z.ZodMiniType<undefined> = z.undefined();

export const countsSchema: z.ZodMiniType<readonly RuleCount[]> = z.array(
  z.object({ rule: z.string(), severity, count: z.number() }),
);

/** A stretch of the findings by one rule, and how many there are in all. */
export interface FindingsStretch {
  readonly findings: readonly LibraryFinding[];
  readonly total: number;
}

export const stretchSchema: z.ZodMiniType<FindingsStretch> = z.object({
  findings: z.array(
    z.object({ finding: findingSchema, competency: z.nullable(rowSchema), text: z.string() }),
  ),
  total: z.number(),
});
