import type { Block } from './block.ts';

/** A piece of a document, in the order in which it is read. */
export type DocumentBlock =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** A line of a list; the outermost has depth 1. */
  | { readonly kind: 'item'; readonly depth: number; readonly text: string }
  | { readonly kind: 'table'; readonly rows: Block }
  /** What stands beside the text: a footnote, a remark, what is said of a picture. */
  | { readonly kind: 'aside'; readonly text: string };

/** A document as it was read: nothing of it has been made anything of yet. */
export interface DocumentRead {
  /** The name of its file without what it ends in. */
  readonly name: string;
  readonly blocks: readonly DocumentBlock[];
}
