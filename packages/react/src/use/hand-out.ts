import type { Model, Paper } from '@tegu/core';
import type { Workbook } from '@tegu/interchange';
import { createContext, useContext, type Context } from 'react';

/** A file that is given to a person. */
export interface HandedFile {
  /** What it is called, without its ending; the host makes it a name that file systems take. */
  readonly title: string;
  /** With its dot. */
  readonly ending: string;
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

/** An earlier version of the open model. */
export interface EarlierVersion {
  readonly id: string;
  /** When it was, or what it was called, in the language of the screen. */
  readonly name: string;
}

/** A model from elsewhere; or why it could not be read, in a sentence. */
export type OtherModel =
  { readonly name: string; readonly model: Model } | { readonly name: string; readonly fault: string };

/** The formats of sheets. */
export type SheetFormat = 'xlsx' | 'csv';

/** What the host does for the documents of the place Use: the editor itself keeps nothing and opens no files. */
export interface HandOut {
  /** Gives a file to the person. */
  save(file: HandedFile): void;
  /** The earlier versions of the open model, the last first. */
  earlier(): Promise<readonly EarlierVersion[]>;
  /** An earlier version; undefined where it cannot be read. */
  read(version: string): Promise<Model | undefined>;
  /** Asks for the file of a model; undefined when the person thinks better of it. */
  pickModel(): Promise<OtherModel | undefined>;
  /** The bytes of a file of sheets, put together away from the page. */
  writeSheets(workbook: Workbook, format: SheetFormat): Promise<string | Uint8Array<ArrayBuffer>>;
  /** The bytes of a Word file, put together away from the page. */
  writeWord(paper: Paper): Promise<Uint8Array<ArrayBuffer>>;
  /** Asks for a file of sheets and shows what it would change. */
  bringIn(): void;
}

const HandOutContext = createContext<HandOut | null>(null);

export const HandOutProvider: Context<HandOut | null> = HandOutContext;

/** What the host does for documents; null where it does nothing, and then they are only printed and copied. */
export function useHandOut(): HandOut | null {
  return useContext(HandOutContext);
}
