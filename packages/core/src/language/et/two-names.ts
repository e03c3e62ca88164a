import type { Span } from '../language-pack.ts';
import { COMMA, STOP, type Token, type Tokens } from '../token.ts';
import { isFinite } from './main-verb.ts';
import { joiners } from './two-deeds.ts';

/*
 * Names of competencies. Source: our own compilation from published frameworks.
 * Reviewer's note: only words that surely name a competency in the nominative; what stands before the first of them may
 * belong to both ("Teabe kogumine ja jagamine"), and then the name is one.
 */
const HEAD =
  /(?:mine|[^a]us|oskused|töö|analüüs|müük|keskkond|areng|kvaliteet|ika|gia|ioon|suhted|teadmised|tugi|disain|eelarve|kontroll|audit|hoid|võime|kaitse|võtt|transport|inventuur|planeering|remont)$/;

/** Two of these are one thing: töötervishoid ja tööohutus, visioon ja eestvedamine. */
const ONE_PAIR = /ohutus|tervis|ausus|avatus|visioon|eestved/;

/** The word that joins two competencies under one name. */
export function twoNames(tokens: Tokens): Span | undefined {
  const { all } = tokens;
  if (all.length < 3 || all.length > LONGEST) return undefined;
  const at = all.findIndex(({ text }) => joiners.has(text));
  if (at < 1 || all.some((token) => token.aside || isFinite(token))) return undefined;
  const joiner = all[at];
  const before = all[at - 1];
  const last = all.at(-1);
  if (joiner === undefined || before === undefined || last === undefined || joiner === last) return undefined;
  // "Teadus- ja arendustöö": the hyphen says that the second half belongs to both.
  if (joiner.start - before.end > 1 || all.slice(at + 1).some((token) => joiners.has(token.text)))
    return undefined;
  if ((joiner.gap & STOP) !== 0 || all.some((token) => (token.gap & STOP) !== 0)) return undefined;
  if (
    (ONE_PAIR.test(before.text) && ONE_PAIR.test(last.text)) ||
    !HEAD.test(before.text) ||
    !HEAD.test(last.text)
  )
    return undefined;
  return isOwnName(all, at) ? { start: joiner.start, end: joiner.end } : undefined;
}

/** Longer names are sentences. */
const LONGEST = 7;

/** Compounds that say themselves of what they are: Hangete korraldus ja laoarvestus. */
const OWN_PARTS =
  /^(?:andme|eelarve|hanke|kassa|kliendi|lao|palga|personali|pesu|pileti|raamatup|turundus|veo|võla)/;

/** Nothing before the first name may belong to both, or the second one has words of its own. */
function isOwnName(all: readonly Token[], at: number): boolean {
  let opens = at - 1;
  while (opens > 0 && ((all[opens]?.gap ?? 0) & COMMA) === 0) opens -= 1;
  const describes = at - 1 - opens;
  const own = all.length - at - 2;
  return describes === 0 || own > 0 || OWN_PARTS.test(all.at(-1)?.text ?? '');
}
