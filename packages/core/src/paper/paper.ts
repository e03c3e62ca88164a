/** Words that look alike and are in one language. */
export interface PaperRun {
  /** A line break in it is one where the file can hold it, else a blank. */
  readonly text: string;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  /** Crossed out: it was there before. */
  readonly isStruck?: boolean;
  /** Said beside what it stands with. */
  readonly isSmall?: boolean;
  /** The paper's, where none is named. */
  readonly language?: string;
}

/** A line of words; none is an empty line, which is not written. */
export type PaperLine = readonly PaperRun[];

/** Part of a document: what it is, not how it looks. */
export type PaperBlock =
  | { readonly kind: 'heading'; readonly level: PaperLevel; readonly line: PaperLine }
  | {
      readonly kind: 'paragraph';
      readonly line: PaperLine;
      /** `lead` says what a part is for, `note` what is known about it, `label` what stands below. */
      readonly look?: 'lead' | 'note' | 'label';
    }
  | { readonly kind: 'list'; readonly isOrdered?: boolean; readonly items: readonly PaperBlocks[] }
  | {
      readonly kind: 'table';
      /** The first row heads the columns; every row has as many cells. */
      readonly rows: readonly (readonly PaperBlocks[])[];
      /** The first cell of each row says what the row is about. */
      readonly headsRows?: boolean;
    }
  | { readonly kind: 'quote'; readonly blocks: PaperBlocks };

export type PaperBlocks = readonly PaperBlock[];

/** 1 is the title of the document. */
export type PaperLevel = 1 | 2 | 3 | 4;

/** A document as plain data, for whatever file it is written to. */
export interface Paper {
  readonly title: string;
  /** Of the words that say no other. */
  readonly language: string;
  /** The last line of each page: what this is, and of which day. */
  readonly foot: string;
  /** The deepest headings that a list of contents names. */
  readonly contents: PaperLevel;
  readonly blocks: PaperBlocks;
}
