import type { Model } from '../model/model.ts';
import type { Id } from '../records/id.ts';
import type { Texts } from '../records/texts.ts';
import { oneLine, paragraphOf } from './paper-lines.ts';
import type { PaperWords } from './paper-words.ts';
import type { PaperBlocks, PaperLine } from './paper.ts';

/** What the parts of a model's document are written with. */
export interface Scribe {
  readonly model: Model;
  readonly words: PaperWords;
  /** A text as one line; empty where there is none. */
  readonly line: (texts: Texts) => PaperLine;
  /** A text as paragraphs; none where there is none. */
  readonly paragraphs: (texts: Texts) => PaperBlocks;
  /** A record's name, or the word for having none. */
  readonly name: (texts: Texts) => PaperLine;
  /** A level as number and word; empty for none. */
  readonly level: (id: Id | null) => PaperLine;
}

/** Writes in `language`, and in another one where that has no words. */
export function scribeOf(model: Model, language: string, words: PaperWords): Scribe {
  const shown = (texts: Texts): readonly [text: string, language: string | undefined] => {
    const other = shownLanguage(texts, model, language);
    return [texts[other ?? ''] ?? '', other === language ? undefined : other];
  };
  const line = (texts: Texts): PaperLine => oneLine(...shown(texts));
  const name = (texts: Texts): PaperLine => {
    const own = line(texts);
    return own.length > 0 ? own : oneLine(words.untitled);
  };
  return {
    model,
    words,
    line,
    paragraphs: (texts) => {
      const [text, other] = shown(texts);
      return text.split(/[\n\r\u2028\u2029]+/).flatMap((part) => paragraphOf(oneLine(part, other)));
    },
    name,
    level: (id) => {
      const level = model.record(id, 'level');
      if (!level || !model.isLive(level.id)) return [];
      const rank = model.childIds(model.parentOf(level), 'level').indexOf(level.id) + 1;
      return [{ text: `${rank} ` }, ...name(level.name)];
    },
  };
}

/** The language that a text is shown in: the one asked for, else the model's first that has words. */
export function shownLanguage(texts: Texts, model: Model, language: string): string | undefined {
  const has = (each: string): boolean => (texts[each] ?? '').trim() !== '';
  return [language, ...model.own.languages].find(has) ?? Object.keys(texts).find(has);
}
