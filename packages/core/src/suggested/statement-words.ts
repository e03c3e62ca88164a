import { BORNE_OUT_KINDS, statementsOfKind } from '../alignment/statements.ts';
import { defineQuery, sameList, type Query } from '../derive/query.ts';
import type { ContentWord } from '../language/language-pack.ts';
import { packFor, type LanguagePacks } from '../language/language-packs.ts';
import type { Id } from '../records/id.ts';
import type { Statement } from '../records/statement.ts';

/** The fields of a statement whose words a sentence can meet. */
const FIELDS = ['title', 'text'] as const;

/** A word with its language as one string; neither holds a space. */
export type LanguageWord = string;

/** The word in its language. */
export function inItsLanguage(language: string, word: string): LanguageWord {
  return `${language} ${word}`;
}

/** A content word of a statement. */
export interface StatementWord {
  readonly language: string;
  readonly word: string;
  readonly isBroad: boolean;
}

/** The words by which sentences can meet a statement, each once; a letter between two words moves nothing. */
export const statementWords: Query<readonly StatementWord[]> = defineQuery(
  'statementWords',
  (read, id) => {
    const statement = read.record(id, 'statement');
    if (!statement || !read.isLive(id) || !BORNE_OUT_KINDS.includes(statement.kind)) return [];
    const words = new Map<LanguageWord, StatementWord>();
    for (const { language, word } of contentWordsOf(statement, read.packs)) {
      words.set(inItsLanguage(language, word.text), {
        language,
        word: word.text,
        isBroad: word.isBroad,
      });
    }
    return [...words].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, word]) => word);
  },
  (before, after) => sameList(before.map(nameOf), after.map(nameOf)),
);

function nameOf({ language, word }: StatementWord): LanguageWord {
  return inItsLanguage(language, word);
}

/** A content word of a statement where it stands. */
export interface PlacedWord {
  readonly field: (typeof FIELDS)[number];
  readonly language: string;
  readonly word: ContentWord;
}

/** The content words of a statement's title and text, each text read in its own language. */
export function contentWordsOf(statement: Statement, packs: LanguagePacks): readonly PlacedWord[] {
  return FIELDS.flatMap((field) =>
    Object.entries(statement[field]).flatMap(([language, text]) =>
      (packFor(packs, language)?.contentWords(text) ?? []).map((word) => ({ field, language, word })),
    ),
  );
}

/** The living statements that deeds must bear out, by kind and in order. */
export const borneOut: Query<readonly Id[]> = defineQuery(
  'borneOut',
  (read) => BORNE_OUT_KINDS.flatMap((kind) => read.ask(statementsOfKind, kind)),
  sameList,
);
