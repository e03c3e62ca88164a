import { Readable } from 'node:stream';
import type { Terminal } from '../terminal.ts';
import { runTegu } from '../run-tegu.ts';

/** What a call printed, and its exit code. */
export interface Printed {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Runs `tegu` with words and, where it reads them, lines of standard input. */
export async function tegu(words: readonly string[], input: readonly string[] = []): Promise<Printed> {
  let out = '';
  let error = '';
  const terminal: Terminal = {
    out: (text) => void (out += text),
    error: (text) => void (error += text),
    // The examples were reviewed in these days: a test reads them as they were then.
    today: () => '2026-11-22',
    lines: () => Readable.from(input),
  };
  const code = await runTegu(words, terminal);
  return { code, out, error };
}
