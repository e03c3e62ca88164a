import type { Id } from '@tegu/core';
import { foldedWords, levelNamed, type PasteLevel } from '@tegu/interchange/documents';
import type { Decision } from './requirement-actions.ts';
import type { RequirementState } from './requirement-state.ts';

const NOT_REQUIRED = '–';
const UNDECIDED = '?';
const ARROW = '→';

const DASHES: readonly string[] = ['-', NOT_REQUIRED, '—', '−'];
/** What people write in a spreadsheet for the two, folded. */
const NOT_REQUIRED_WORDS: readonly string[] = ['ei ole noutav', 'ei vaadita', 'not required', 'n a'];
const UNDECIDED_WORDS: readonly string[] = ['otsustamata', 'paattamatta', 'not decided', 'undecided'];
/** Longer than any name of a level: nothing that long is read. */
const LONGEST = 200;

/** A cell as a spreadsheet takes it: the number of the level, "1→2" where a lower one does on entry, a dash, "?" or nothing. */
export function requirementText({ kind, level, entry }: RequirementState): string {
  const target = kind === 'notRequired' ? NOT_REQUIRED : kind === 'notHeld' ? '' : (level?.rank ?? UNDECIDED);
  return entry ? `${entry.rank}${ARROW}${target}` : String(target);
}

/** What a text says of a cell; a level on entry only where the text names one. */
export interface ReadRequirement {
  readonly decision: Decision;
  readonly entryLevel?: Id;
}

/** Reads what a spreadsheet gives for a cell: a number or a name of a level, a dash, "?" or nothing. Undefined for all else. */
export function readRequirement(text: string, levels: readonly PasteLevel[]): ReadRequirement | undefined {
  if (text.length > LONGEST) return undefined;
  const [first = '', second, ...more] = text.split(/→|->/).map((part) => part.trim());
  if (second === undefined) {
    const decision = decisionIn(first, levels);
    return decision && { decision };
  }
  const [decision, entry] = [decisionIn(second, levels), levelIn(first, levels)];
  const isTarget = typeof decision === 'object' || decision === 'undecided';
  return isTarget && entry && more.length === 0 ? { decision, entryLevel: entry.id } : undefined;
}

function decisionIn(text: string, levels: readonly PasteLevel[]): Decision | undefined {
  if (text === '') return 'clear';
  if (DASHES.includes(text)) return 'notRequired';
  if (text === UNDECIDED || text === '0') return 'undecided';
  const level = levelIn(text, levels);
  if (level) return { level: level.id };
  const words = foldedWords(text);
  if (NOT_REQUIRED_WORDS.includes(words)) return 'notRequired';
  return UNDECIDED_WORDS.includes(words) ? 'undecided' : undefined;
}

function levelIn(text: string, levels: readonly PasteLevel[]): PasteLevel | undefined {
  const bare = text.endsWith('.') ? text.slice(0, -1) : text;
  if (/^\d{1,2}$/.test(bare)) return levels.find(({ rank }) => rank === Number(bare));
  return levelNamed(text, levels);
}
