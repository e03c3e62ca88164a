import { parseArgs } from 'node:util';

/** Languages that have a pack and a corpus. */
export const LANGUAGES = ['et', 'fi', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** What `npm run score` was asked for. */
export interface Call {
  readonly languages: readonly Language[];
  /** Print the misses of the tuning half too. */
  readonly misses: boolean;
}

/** A call that cannot be followed. */
export class CallFault extends Error {
  override name = 'CallFault';
}

/** Reads the words of a call: languages, all of them when none is named, and `--misses tuning`. */
export function readCall(words: readonly string[]): Call {
  const { values, positionals } = parsed(words);
  const stranger = positionals.find((each) => !LANGUAGES.some((language) => language === each));
  if (stranger !== undefined) throw new CallFault(`${stranger}: expected ${LANGUAGES.join(', ')}`);
  // Whoever sees a line of the untouched half can no longer tell how the rules do on lines that nobody has seen.
  if (values.misses !== undefined && values.misses !== 'tuning')
    throw new CallFault(`--misses ${values.misses}: expected tuning; the untouched half is only counted`);
  const languages = LANGUAGES.filter((each) => positionals.length === 0 || positionals.includes(each));
  return { languages, misses: values.misses !== undefined };
}

function parsed(words: readonly string[]): {
  readonly values: { readonly misses?: string | undefined };
  readonly positionals: readonly string[];
} {
  try {
    return parseArgs({
      args: [...words],
      options: { misses: { type: 'string' } },
      allowPositionals: true,
    });
  } catch (error) {
    throw new CallFault(error instanceof Error ? error.message : String(error));
  }
}
