import type { Clue } from './known-words.ts';
import type { Mention, PhraseKind, Sought, Span, TwoDeeds } from './language-pack.ts';
import type { PhraseReading } from './phrase-reading.ts';
import type { Tokens } from './token.ts';

/** The readings that a text without a word of theirs is not opened for. */
type ClueName = Exclude<keyof SentenceReadings & Sought, PhraseKind>;

/** What a language reads of whole sentences; the text itself is given where words are put otherwise. */
export interface SentenceReadings {
  readonly phrases: Readonly<Record<PhraseKind, PhraseReading>>;
  /** The words without which a reading has nothing to say; a reading that is not named here opens every text. */
  readonly clues: Readonly<Partial<Record<ClueName, Clue>>>;
  readonly question: (tokens: Tokens) => Span | undefined;
  readonly otherForm: (tokens: Tokens, text: string) => Mention | undefined;
  readonly passive: (tokens: Tokens) => Span | undefined;
  readonly duty: (tokens: Tokens, text: string) => Mention | undefined;
  readonly attempt: (tokens: Tokens, text: string) => Mention | undefined;
  readonly negation: (tokens: Tokens) => Span | undefined;
  readonly qualification: (tokens: Tokens) => Span | undefined;
  readonly outcome: (tokens: Tokens) => Span | undefined;
  readonly twoDeeds: (tokens: Tokens, text: string) => TwoDeeds | undefined;
  readonly twoNames: (tokens: Tokens) => Span | undefined;
}
