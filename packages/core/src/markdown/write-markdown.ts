import type { Model } from '../model/model.ts';
import { modelPaper } from '../paper/model-paper.ts';
import { paperLosses, type Loss } from '../paper/paper-losses.ts';
import { paperWordsIn, type PaperWords } from '../paper/paper-words.ts';
import { paperMarkdown } from './paper-markdown.ts';

/** A model as Markdown, and what of it Markdown does not carry. */
export interface Markdown {
  readonly text: string;
  readonly losses: readonly Loss[];
}

/**
 * The whole model as a document that people read: the content in one language (another one where that has no words), and
 * all that Markdown does not carry as a list.
 */
export function toMarkdown(
  model: Model,
  language: string = model.own.languages[0] ?? 'en',
  words: PaperWords = paperWordsIn(language),
): Markdown {
  return {
    text: paperMarkdown(modelPaper(model, language, words)),
    losses: paperLosses(model, 'Markdown', language),
  };
}
