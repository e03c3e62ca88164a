import { readFile, writeFile, type Model, type WriteOptions } from '@tegu/core';
import type { FileModel } from '@tegu/store/browser';

/** Reads a file's text; throws FileFault, and then nothing of it has been read. */
export function modelOfFile(text: string): FileModel {
  const { model, newer } = readFile(text, { newer: 'read' });
  return { model, newer };
}

/** The text of a model's file. */
export function fileOfModel(model: Model, options: WriteOptions = {}): string {
  return writeFile(model, options);
}
