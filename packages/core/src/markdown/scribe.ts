import type { Model } from '../model/model.ts';
import type { Id } from '../records/id.ts';
import type { Texts } from '../records/texts.ts';
import type { MarkdownWords } from './markdown-words.ts';

/** What the parts of the document are written with. */
export interface MarkdownScribe {
  readonly model: Model;
  readonly words: MarkdownWords;
  /** A text as one line; '' where there is none. */
  readonly line: (texts: Texts) => string;
  /** A text as paragraphs; '' where there is none. */
  readonly paragraphs: (texts: Texts) => string;
  /** A record's name, or the word for having none. */
  readonly name: (texts: Texts) => string;
  /** A level as number and word; '' for none. */
  readonly level: (id: Id | null) => string;
}

/** Items of a list, empty ones left out; '' for an empty list. */
export function listOf(items: readonly string[], mark: string = '-'): string {
  return items
    .filter((item) => item !== '')
    .map((item) => `${mark} ${item}`)
    .join('\n');
}

/** Parts side by side, empty ones left out. */
export function joined(parts: readonly string[], between: string): string {
  return parts.filter((part) => part !== '').join(between);
}
