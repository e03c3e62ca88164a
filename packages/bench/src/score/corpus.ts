import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';

/** The half that word lists are made with, and the half that nobody looks at while they are made. */
export const HALVES = ['tuning', 'untouched'] as const;

export type Half = (typeof HALVES)[number];

/** The rules that read the wording of one text. */
const ruleId = z.enum([
  'absolute-term',
  'biased-wording',
  'circular-definition',
  'comparative-baseline',
  'copied-value',
  'double-barrelled',
  'double-barrelled-name',
  'escape-clause',
  'hedged-attempt',
  'knowledge-or-qualification',
  'mixed-language',
  'modal-verb',
  'negative-indicator',
  'no-action-verb',
  'non-observable-verb',
  'one-word-name',
  'open-list',
  'outcome-not-behaviour',
  'passive-voice',
  'personality-trait',
  'question-form',
  'too-long-indicator',
  'too-short-definition',
  'undefined-acronym',
  'vague-wording',
  'verb-form',
]);

const corpusLine = z.strictObject({
  text: z.string().check(z.regex(/\S/, 'empty')),
  kind: z.enum(['indicator', 'descriptor', 'name', 'definition', 'component']),
  rules: z.array(ruleId),
  may: z.array(ruleId),
});

/** A text with what the rules must say of it, and what they may say besides without being wrong. */
export type CorpusLine = z.infer<typeof corpusLine>;

/** A corpus that cannot be read. Its message names the file and the line, never the text of the line. */
export class CorpusFault extends Error {
  override name = 'CorpusFault';
}

const FOLDER = new URL('../../corpus/', import.meta.url);

/** One half of a language's corpus. Throws a CorpusFault where it is missing or wrong. */
export async function corpusHalf(language: string, half: Half): Promise<readonly CorpusLine[]> {
  const file = `${language}/${half}.jsonl`;
  let content: string;
  try {
    content = await readFile(new URL(file, FOLDER), 'utf8');
  } catch {
    throw new CorpusFault(`corpus/${file}: cannot be read; expected a file of one JSON object a line`);
  }
  return corpusLines(content, `corpus/${file}`);
}

/** The lines of a corpus file; `file` is its name in a fault. */
export function corpusLines(content: string, file: string): readonly CorpusLine[] {
  return content
    .split('\n')
    .map((line, index) => [line, `${file}:${index + 1}`] as const)
    .filter(([line]) => line.trim() !== '')
    .map(([line, place]) => readLine(line, place));
}

function readLine(line: string, place: string): CorpusLine {
  const parsed = corpusLine.safeParse(parseJson(line, place));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new CorpusFault(`${place}: ${issue?.path.join('.') || 'line'}: ${issue?.message ?? 'wrong'}`);
  }
  const both = parsed.data.rules.find((rule) => parsed.data.may.includes(rule));
  if (both !== undefined) throw new CorpusFault(`${place}: ${both} stands in both rules and may`);
  return parsed.data;
}

function parseJson(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new CorpusFault(`${place}: not whole JSON`);
  }
}
