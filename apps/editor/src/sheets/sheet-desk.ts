import { readFile, type Model, type Paper } from '@tegu/core';
import type { LeftOut } from '@tegu/interchange/documents';
import { TableFault, type Grid, type Workbook } from '@tegu/interchange';
import type { SheetFormat } from '@tegu/react';
import { sheetReplySchema, type SheetCall, type SheetReply } from './sheet-messages.ts';

/** What a document comes to. */
export interface DocumentModel {
  readonly model: Model;
  readonly leftOut: readonly LeftOut[];
}

/** Where files of sheets and documents are read and written. */
export interface SheetDesk {
  /** The sheets of a file. Rejects with TableFault, with the signal's reason, or with what went wrong. */
  read(file: File, format: SheetFormat, signal?: AbortSignal): Promise<readonly Grid[]>;
  /** The model that a document of any make holds, and what of it became nothing; `language` where its words tell none. Rejects as `read` does. */
  readDocument(file: File, language: string, signal?: AbortSignal): Promise<DocumentModel>;
  /** The bytes of a file of sheets. */
  write(workbook: Workbook, format: SheetFormat): Promise<string | Uint8Array<ArrayBuffer>>;
  /** The bytes of a Word file. */
  writeWord(paper: Paper): Promise<Uint8Array<ArrayBuffer>>;
}

/** Asks somebody who knows files of sheets; called off, whatever they were doing ends. */
export type SheetAsker = (call: SheetCall, signal: AbortSignal | undefined) => Promise<SheetReply>;

/** A desk over somebody who knows files of sheets: a worker for each, or, in a test, nobody but the page. */
export function sheetDesk(ask: SheetAsker = askWorker): SheetDesk {
  return {
    read: async (file, format, signal) => {
      const reply = await ask({ call: 'read', format, name: baseName(file.name), file }, signal);
      if (reply.kind !== 'read') throw failureIn(reply);
      return reply.grids;
    },
    readDocument: async (file, language, signal) => {
      const reply = await ask({ call: 'document', name: file.name, language, file }, signal);
      if (reply.kind !== 'document') throw failureIn(reply);
      return { model: readFile(reply.model).model, leftOut: reply.leftOut };
    },
    write: async (workbook, format) => {
      const reply = await ask({ call: 'write', format, workbook }, undefined);
      if (reply.kind !== 'written') throw failureIn(reply);
      return reply.content;
    },
    writeWord: async (paper) => {
      const reply = await ask({ call: 'word', paper }, undefined);
      if (reply.kind !== 'word') throw failureIn(reply);
      return reply.content;
    },
  };
}

/** A file's name without its ending. */
export function baseName(name: string): string {
  return name.replace(/\.[^.]*$/u, '');
}

function failureIn(reply: SheetReply): Error {
  if (reply.kind === 'fault') return new TableFault(reply.fault.code, reply.fault.values, reply.fault.place);
  return new Error(reply.kind === 'failed' ? reply.message : 'The worker of sheets was not understood');
}

function askWorker(call: SheetCall, signal: AbortSignal | undefined): Promise<SheetReply> {
  const worker = new Worker(new URL('./sheet-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<SheetReply>((resolve, reject) => {
    const callOff = (): void => reject(new DOMException('Called off', 'AbortError'));
    if (signal?.aborted) callOff();
    signal?.addEventListener('abort', callOff);
    worker.addEventListener('message', ({ data }) => {
      const reply = sheetReplySchema.safeParse(data);
      if (reply.success) resolve(reply.data);
      else reject(reply.error);
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      reject(new Error(event.message || 'The worker of sheets has stopped'));
    });
    worker.postMessage(call);
  }).finally(() => worker.terminate());
}
