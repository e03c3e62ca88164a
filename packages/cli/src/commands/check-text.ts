import { packFor, remarksOn, textRules, type LanguagePack, type TextKind } from '@tegu/core';
import * as z from 'zod/mini';
import { asLine, readCall, type Usage } from '../call.ts';
import { EXIT, Fault } from '../fault.ts';
import { sentencesIn } from '../finding-sentences.ts';
import { LANGUAGES, messageLanguage, packsFor } from '../languages.ts';
import type { Terminal } from '../terminal.ts';

const KINDS = ['indicator', 'name', 'definition', 'descriptor', 'component'] as const;

export const usage: Usage = {
  name: 'check-text',
  places: [],
  options: { kind: KINDS, language: LANGUAGES, messages: LANGUAGES },
};

const givenLine = z.object({ id: z.union([z.string(), z.number()]), text: z.string() });

/** `tegu check-text`: findings on single texts from standard input, one JSON line each, by all rules that read one text. */
export async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const call = readCall(usage, words);
  const kind = KINDS.find((each) => each === call.option('kind'));
  const language = call.option('language');
  if (!kind || language === undefined)
    throw new Fault(`check-text: --kind and --language are needed; usage: ${asLine(usage)}`);
  const pack = packFor(packsFor(language), language);
  if (!pack) throw new Fault(`--language ${language}: expected ${LANGUAGES.join(', ')}`);
  const sentences = await sentencesIn(messageLanguage(call.option('messages')));
  let number = 0;
  for await (const line of terminal.lines()) {
    number++;
    if (line.trim() === '') continue;
    const { id, text } = readLine(line, number);
    const findings = remarksIn(text, kind, pack).map(({ rule, remark }) => ({
      rule: rule.id,
      severity: remark.severity ?? rule.severity,
      start: remark.start,
      end: remark.end,
      message: sentences.fill(rule.id, remark.message ?? 'default', {
        quote: text.slice(remark.start, remark.end),
        ...remark.values,
      }),
    }));
    terminal.out(`${JSON.stringify({ id, text, findings })}\n`);
  }
  return EXIT.fine;
}

function remarksIn(text: string, kind: TextKind, pack: LanguagePack): ReturnType<typeof remarksOn> {
  const context = {
    kind,
    pack,
    alone: true,
    lowestLevel: false,
    described: false,
    vocabulary: new Set<string>(),
  };
  return remarksOn(text, context, textRules);
}

/** A line is a JSON object with id and text, or a plain text whose id is the line's number. */
function readLine(line: string, number: number): { readonly id: string | number; readonly text: string } {
  if (!line.trimStart().startsWith('{')) return { id: number, text: line };
  const parsed = givenLine.safeParse(parseJson(line, number));
  if (!parsed.success) throw new Fault(`standard input, line ${number}: expected {"id": …, "text": "…"}`);
  return parsed.data;
}

function parseJson(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Fault(`standard input, line ${number}: not whole JSON; expected {"id": …, "text": "…"}`);
  }
}
