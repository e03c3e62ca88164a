import { readFile, writeFile, type Model } from '@tegu/core';

/** How a Tegu file is named, and what a file dialog asks for. */
export const FILE_ENDING = '.tegu.json';

/** A model that was read from a file. */
export interface FileModel {
  readonly model: Model;
  /** It was written by a newer Tegu: it is looked at only. */
  readonly newer: boolean;
}

/** Reads a file's text; throws FileFault, and then nothing of it has been read. */
export function modelOfFile(text: string): FileModel {
  const { model, newer } = readFile(text, { newer: 'read' });
  return { model, newer };
}

/** The text of a model's file. */
export function fileOfModel(model: Model): string {
  return writeFile(model);
}

/** A name for a model's file that every system takes: `Põhjakodu kompetentsimudel` becomes `pohjakodu-kompetentsimudel.tegu.json`. */
export function fileNameOf(title: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `${plain === '' ? 'tegu' : plain}${FILE_ENDING}`;
}
