import { IntlMessageFormat } from 'intl-messageformat';
import type { UiLanguage } from './languages.ts';

/** What the places of a message take. */
export type WordValues = Readonly<Record<string, string | number>>;

type Instant = Date | number | string;

/** Dates, lists and names as a language writes them. */
export interface Formats {
  readonly formatDate: (value: Instant, options?: Intl.DateTimeFormatOptions) => string;
  readonly formatTime: (value: Instant) => string;
  readonly formatList: (values: readonly string[], options?: Intl.ListFormatOptions) => string;
  /** Undefined where the language has no name for it. */
  readonly formatDisplayName: (value: string, options: Intl.DisplayNamesOptions) => string | undefined;
}

/** A catalogue as the screen speaks it. */
export interface Wording {
  readonly language: UiLanguage;
  /** The message of that name with its places filled; the name itself where there is no such message. */
  readonly say: (id: string, values?: WordValues) => string;
  readonly has: (id: string) => boolean;
  readonly formats: Formats;
}

/** Gives the messages of a catalogue, texts in the ICU syntax; each is read once, when it is first said. */
export function wordingOf(language: UiLanguage, messages: Readonly<Record<string, string>>): Wording {
  const read = new Map<string, IntlMessageFormat>();
  const formatOf = (id: string, text: string): IntlMessageFormat => {
    const known = read.get(id);
    if (known) return known;
    const format = new IntlMessageFormat(text, language, undefined, { ignoreTag: true });
    read.set(id, format);
    return format;
  };
  const has = (id: string): boolean => Object.hasOwn(messages, id);
  return {
    language,
    has,
    say: (id, values = {}) => {
      if (!has(id)) return id;
      const text = messages[id] ?? '';
      try {
        return String(formatOf(id, text).format({ __proto__: null, ...values }));
      } catch {
        // A host's message that cannot be read, or lacks a value, is shown as it stands.
        return text;
      }
    },
    formats: formatsOf(language),
  };
}

function formatsOf(language: UiLanguage): Formats {
  const date = (value: Instant, options: Intl.DateTimeFormatOptions): string => {
    const then = new Date(value);
    return Number.isNaN(then.getTime())
      ? String(value)
      : new Intl.DateTimeFormat(language, options).format(then);
  };
  return {
    formatDate: (value, options = {}) => date(value, options),
    formatTime: (value) => date(value, { hour: 'numeric', minute: 'numeric' }),
    formatList: (values, options) => new Intl.ListFormat(language, options).format(values),
    formatDisplayName: (value, options) => {
      try {
        return new Intl.DisplayNames(language, options).of(value);
      } catch {
        // It is no name of anything, whatever language it is asked for in.
        return undefined;
      }
    },
  };
}
