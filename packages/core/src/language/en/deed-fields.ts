import { wordsOfList } from '../word-list.ts';
import type { Token } from '../token.ts';
import { thirdPerson } from './lexicon.ts';
import { DEED_FIELDS } from './verbs.ts';

/**
 * The letter of each field, in the order of the list, and the fields whose verbs are mostly its next step; what leads up
 * to another act (A, N, Y) always is.
 */
const STEPS = wordsOfList('P LGM GTMD NGMDTS UK KUM MDUK DTSBC ALGUMDC TGMDS SDT BLT CMD YLGUMDTSBC');
const fields = new Map(
  DEED_FIELDS.split(',').flatMap((row, index) =>
    wordsOfList(row).map((verb) => [thirdPerson(verb), STEPS[index]] as const),
  ),
);

/** The field of what is kept up in writing, the one of publishing. */
const KEEPS = fields.get('edits');
/** Papers and the like that come round, or are kept up as a duty of their own. */
const KEPT =
  /^(?:accounts|books|payroll|prices?|samples|(?:web|menu|rota|schedule|budget|newsletter|blog).*|articles|handbooks?|manuals|reports|releases|annual|monthly|yearly)$/;
const KEEPING = /^(?:keeps|updates|prepares|writes|compiles|draws|takes)$/;
const VEHICLES = /^(?:(?:mini)?bus|van|lorry|truck|tractor|forklift)$/;

/** May the word be a verb of a field? */
export function mayHaveField(word: string): boolean {
  return fields.has(word) || KEEPING.test(word);
}

/** The field of the verb at a place and its next steps; undefined where it is a step of something, or no duty of its own. */
export function fieldAt(all: readonly Token[], at: number): string | undefined {
  const verb = all[at]?.text ?? '';
  const has = (things: RegExp): boolean => all.slice(at + 1, at + 6).some(({ text }) => things.test(text));
  if (KEEPING.test(verb) && has(KEPT)) return KEEPS;
  if (verb === 'drives' && !has(VEHICLES)) return undefined;
  return verb === 'answers' && has(/^questions$/) ? undefined : fields.get(verb);
}

/** Are verbs of the two fields, in this order, two deeds rather than steps of one? */
export function areDistant(one: string, other: string): boolean {
  return !/^[ANY]/.test(other) && !one.includes(other.charAt(0));
}

/** Fields whose objects tell a standing duty only in the plural ("orders supplies", not "orders the part"). */
export const PLURAL_ONLY: RegExp = /^[G]/;
