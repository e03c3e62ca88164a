import type { Paper, PaperBlock } from '@tegu/core';
import * as z from 'zod/mini';

const runSchema = z.object({
  text: z.string(),
  isBold: z.exactOptional(z.boolean()),
  isItalic: z.exactOptional(z.boolean()),
  isStruck: z.exactOptional(z.boolean()),
  isSmall: z.exactOptional(z.boolean()),
  language: z.exactOptional(z.string()),
});
const line = z.array(runSchema);
const level = z.literal([1, 2, 3, 4]);
const blocks = z.array(z.lazy((): z.ZodMiniType<PaperBlock> => blockSchema));

const blockSchema: z.ZodMiniType<PaperBlock> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('heading'), level, line }),
  z.object({
    kind: z.literal('paragraph'),
    line,
    look: z.exactOptional(z.enum(['lead', 'note', 'label'])),
  }),
  z.object({ kind: z.literal('list'), isOrdered: z.exactOptional(z.boolean()), items: z.array(blocks) }),
  z.object({
    kind: z.literal('table'),
    rows: z.array(z.array(blocks)),
    headsRows: z.exactOptional(z.boolean()),
  }),
  z.object({ kind: z.literal('quote'), blocks }),
]);

/** A document on its way to whoever writes it to a file. */
export const paperSchema: z.ZodMiniType<Paper> = z.object({
  title: z.string(),
  language: z.string(),
  foot: z.string(),
  contents: level,
  blocks,
});
