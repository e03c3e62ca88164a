// Arguments of what writes many lines at once.
import { inLanguage } from '../records/texts.ts';
import type { KnownRecords } from './known-records.ts';
import { LANGUAGES, randomText } from './random-text.ts';
import type { Random } from './random.ts';

/** A list of some competency, written anew. */
export function linesArgs(known: KnownRecords, random: Random): unknown {
  return {
    competency: known.one(random, 'competency'),
    kind: random.pick(['indicator', 'knowledge', 'skill', 'attitude']),
    language: random.pick(LANGUAGES),
    lines: randomLines(known, random),
  };
}

/** New lines, and some that indicators have, so that records are met again. */
function randomLines(known: KnownRecords, random: Random): readonly string[] {
  const lines: string[] = [];
  while (random.oneIn(2)) {
    const there = known.model.record(known.one(random, 'indicator'), 'indicator');
    lines.push(random.oneIn(2) ? inLanguage(there?.text ?? {}, LANGUAGES) : randomText(random));
  }
  return lines;
}

/** An indicator whose sentence is cut in two, now and then into something else than it says. */
export function splitArgs(known: KnownRecords, random: Random): unknown {
  const there = known.model.record(known.one(random, 'indicator'), 'indicator');
  const [language, text] = random.pick(Object.entries(there?.text ?? {})) ?? ['et', ''];
  const at = random.below(text.length + 1);
  const [first, second] = random.oneIn(4)
    ? [randomText(random), randomText(random)]
    : [text.slice(0, at), text.slice(at)];
  return { indicator: there?.id ?? 'indicator:nobody', language, first, second };
}

/** Two indicators, of one competency more often than not. */
export function mergeArgs(known: KnownRecords, random: Random): unknown {
  const into = known.one(random, 'indicator');
  const there = known.model.record(into, 'indicator');
  const siblings = there ? known.model.childIds(known.model.parentOf(there), 'indicator') : [];
  return { into, from: random.oneIn(4) ? known.one(random, 'indicator') : random.pick(siblings) };
}

/** Rows pasted as competencies. */
export function pasteArgs(known: KnownRecords, random: Random): unknown {
  const mode = random.pick(['add', 'update', 'replace'] as const) ?? 'add';
  const rows: unknown[] = [];
  while (random.oneIn(2)) rows.push(pastedRow(known, random));
  const replacing = mode === 'replace' ? [known.one(random, 'competency')] : [];
  return { language: random.pick(LANGUAGES), mode, rows, replacing };
}

function pastedRow(known: KnownRecords, random: Random): unknown {
  const there = known.model.record(known.one(random, 'competency'), 'competency');
  const level = known.one(random, 'level');
  return {
    name: random.oneIn(2) ? inLanguage(there?.name ?? {}, LANGUAGES) : randomText(random),
    category: random.pick([undefined, '', 'Service', randomText(random)]),
    definition: random.pick([undefined, randomText(random)]),
    indicators: random.oneIn(2) ? randomLines(known, random) : undefined,
    skills: random.oneIn(3) ? randomLines(known, random) : undefined,
    levels: random.oneIn(2) ? { [level]: randomText(random) } : undefined,
  };
}
