import type { Id, Model, Query, Texts } from '@tegu/core';
import type { MessageId } from '../messages/message-id.ts';
import type { Words } from '../messages/words.tsx';
import { inOneLanguage } from '../session/in-one-language.ts';
import type { Label } from './drawing.ts';

/** What a picture is made from: the model, the answers about it, and the words of the screen. */
export interface PictureSource {
  readonly model: Model;
  readonly ask: <V>(query: Query<V>, key: string) => V;
  readonly words: Words;
  /** Content languages, the one that is read first. */
  readonly languages: readonly string[];
  /** The language of the screen's words. */
  readonly language: string;
}

/** Which picture is wanted. */
export type PictureOf =
  { readonly kind: 'levels' } | { readonly kind: 'coverage' } | { readonly kind: 'role'; readonly role: Id };

/** What something is called, or the screen's words for a thing without a name. */
export function labelOf(source: PictureSource, name: Texts | undefined, unnamed: MessageId): Label {
  const shown = inOneLanguage(name ?? {}, source.languages);
  return shown ? { text: shown.text, lang: shown.language } : said(source, source.words(unnamed));
}

/** Words of the screen. */
export function said({ language }: PictureSource, text: string): Label {
  return { text, lang: language };
}

/** The title of the model. */
export function titleOf(source: PictureSource): Label {
  return labelOf(source, source.model.own.title, 'frame.untitled');
}
