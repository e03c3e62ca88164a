import { TABLE_FAULT_CODES, type TableFault, type Workbook } from '@tegu/interchange';
import { LEFT_OUT_REASONS, type LeftOut } from '@tegu/interchange/documents';
import type { Paper } from '@tegu/core';
import { paperSchema } from './paper-schema.ts';
import * as z from 'zod/mini';
import type { SheetFormat } from '@tegu/react';

/** What the page asks of the worker that knows files of sheets. */
export type SheetCall =
  | { readonly call: 'read'; readonly format: SheetFormat; readonly name: string; readonly file: Blob }
  | { readonly call: 'document'; readonly name: string; readonly language: string; readonly file: Blob }
  | { readonly call: 'write'; readonly format: SheetFormat; readonly workbook: Workbook }
  | { readonly call: 'word'; readonly paper: Paper };

const format = z.enum(['xlsx', 'csv']);

const workbookSchema: z.ZodMiniType<Workbook> = z.object({
  title: z.string(),
  language: z.string(),
  sheets: z.array(
    z.object({
      name: z.string(),
      columns: z.array(
        z.object({
          head: z.string(),
          width: z.number(),
          choices: z.exactOptional(z.array(z.string())),
          isQuiet: z.exactOptional(z.boolean()),
        }),
      ),
      rows: z.array(z.array(z.string())),
      examples: z.exactOptional(z.number()),
    }),
  ),
});

/** What the worker takes at its door. */
export const sheetCallSchema: z.ZodMiniType<SheetCall> = z.discriminatedUnion('call', [
  z.object({ call: z.literal('read'), format, name: z.string(), file: z.instanceof(Blob) }),
  z.object({ call: z.literal('document'), name: z.string(), language: z.string(), file: z.instanceof(Blob) }),
  z.object({ call: z.literal('write'), format, workbook: workbookSchema }),
  z.object({ call: z.literal('word'), paper: paperSchema }),
]);

/** The one thing for which a file is refused, as it travels. */
type TravellingFault = Pick<TableFault, 'code' | 'values' | 'place'>;

const faultSchema: z.ZodMiniType<TravellingFault> = z.object({
  code: z.enum(TABLE_FAULT_CODES),
  values: z.object({
    what: z.exactOptional(z.enum(['parts', 'sheets', 'rows', 'columns', 'letters', 'cells'])),
    count: z.exactOptional(z.number()),
    size: z.exactOptional(z.number()),
    limit: z.exactOptional(z.number()),
    format: z.exactOptional(z.string()),
  }),
  place: z.object({
    sheet: z.exactOptional(z.string()),
    row: z.exactOptional(z.number()),
    column: z.exactOptional(z.number()),
  }),
});

/** What the worker says. */
export type SheetReply = z.infer<typeof sheetReplySchema>;

/** What the page takes of the worker. */
export const sheetReplySchema: z.ZodMiniType<
  | { readonly kind: 'read'; readonly grids: { name: string; rows: string[][] }[] }
  | { readonly kind: 'document'; readonly model: string; readonly leftOut: LeftOut[] }
  | { readonly kind: 'written'; readonly content: string | Uint8Array<ArrayBuffer> }
  | { readonly kind: 'word'; readonly content: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'fault'; readonly fault: TravellingFault }
  | { readonly kind: 'failed'; readonly message: string }
> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('read'),
    grids: z.array(z.object({ name: z.string(), rows: z.array(z.array(z.string())) })),
  }),
  z.object({
    kind: z.literal('document'),
    // The model as its own file has it: whoever takes it reads it as such.
    model: z.string(),
    leftOut: z.array(z.object({ text: z.string(), why: z.enum(LEFT_OUT_REASONS) })),
  }),
  z.object({
    kind: z.literal('written'),
    content: z.union([z.string(), z.instanceof(Uint8Array<ArrayBuffer>)]),
  }),
  z.object({ kind: z.literal('word'), content: z.instanceof(Uint8Array<ArrayBuffer>) }),
  z.object({ kind: z.literal('fault'), fault: faultSchema }),
  z.object({ kind: z.literal('failed'), message: z.string() }),
]);
