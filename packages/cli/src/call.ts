import { parseArgs } from 'node:util';
import { Fault } from './fault.ts';

/** Options of a command by name, each with the values it takes; null: any text. */
export type OptionWords = Readonly<Record<string, readonly string[] | null>>;

/** How a command is called: its places and its options. */
export interface Usage {
  readonly name: string;
  /** Names of the files and words it takes, in order. */
  readonly places: readonly string[];
  readonly options: OptionWords;
}

/** A call that fits its usage. */
export interface Call {
  readonly places: readonly string[];
  /** The value of an option, the last where it stands twice. */
  option(name: string): string | undefined;
  /** All values of an option that may stand several times. */
  all(name: string): readonly string[];
}

/** Reads the words of a call. Throws a Fault that names the word at fault and what would be right. */
export function readCall(usage: Usage, words: readonly string[]): Call {
  const { values, positionals } = parse(usage, words);
  const wanted = usage.places;
  if (positionals.length !== wanted.length) {
    throw new Fault(
      `${usage.name}: expected ${wanted.join(' ') || 'no file'}, got ${positionals.join(' ') || 'nothing'}; usage: ${asLine(usage)}`,
    );
  }
  for (const [name, given] of values) {
    const allowed = usage.options[name];
    const wrong = allowed && given.find((value) => !allowed.includes(value));
    if (wrong !== undefined && allowed) throw new Fault(`--${name} ${wrong}: expected ${allowed.join(', ')}`);
  }
  return {
    places: positionals,
    option: (name) => values.get(name)?.at(-1),
    all: (name) => values.get(name) ?? [],
  };
}

/** The usage as one line, as help shows it. */
export function asLine(usage: Usage): string {
  const options = Object.entries(usage.options).map(
    ([name, values]) => `[--${name} ${values ? values.join('|') : '…'}]`,
  );
  return ['tegu', usage.name, ...usage.places, ...options].join(' ');
}

function parse(
  usage: Usage,
  words: readonly string[],
): { readonly values: ReadonlyMap<string, readonly string[]>; readonly positionals: readonly string[] } {
  const options = Object.fromEntries(
    Object.keys(usage.options).map((name) => [name, { type: 'string', multiple: true } as const]),
  );
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options,
      allowPositionals: true,
      strict: true,
    });
    const given = Object.entries(values).map(([name, value]) => [name, [value].flat().map(String)] as const);
    return { values: new Map(given), positionals };
  } catch (error) {
    throw new Fault(
      `${usage.name}: ${error instanceof Error ? firstSentence(error.message) : 'unreadable options'}; usage: ${asLine(usage)}`,
    );
  }
}

function firstSentence(text: string): string {
  return text.split(/\. |\n/u)[0] ?? text;
}
