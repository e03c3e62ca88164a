import * as z from 'zod/mini';
import type { Model } from '../model/model.ts';
import type { Tx } from '../model/tx.ts';
import type { Id } from '../records/id.ts';
import { isOfType, type RecordTypeName } from '../records/record.ts';
import { textFieldsOf, textsIn } from '../records/record-fields.ts';
import { isBlank } from '../records/texts.ts';
import { defineCommand, refuse, type Command } from './command.ts';
import { noSuchText } from './edit-text.ts';
import { isWellFormed } from './field-values.ts';
import { notAllLiving } from './living.ts';
import { textIn, writeText } from './write-texts.ts';

/** A trait that stands where a deed should, and the roles that look for it. */
export interface MoveToTraitsArgs {
  readonly record: Id;
  readonly field: string;
  readonly language: string;
  /** The wording to move; it stands in the text. */
  readonly words: string;
  readonly roles: readonly Id[];
}

const WHERE_TRAITS_STRAY: readonly RecordTypeName[] = ['indicator', 'component', 'competency'];

/**
 * Moves a wording to "traits we look for" of some roles. An indicator or component whose wording it was is deleted, and so is
 * a competency that says nothing else; a competency that does loses the words alone.
 */
export const moveToTraits: Command<MoveToTraitsArgs> = defineCommand<MoveToTraitsArgs>({
  id: 'move-to-traits',
  args: z.object({
    record: z.string(),
    field: z.string(),
    language: z.string(),
    words: z.string(),
    roles: z.array(z.string()),
  }),
  refusal: (model, { record, field, language, words, roles }) => {
    const fault = noSuchText(model, { id: record, field, language }) ?? notAllLiving(model, roles, 'role');
    if (fault) return fault;
    if (!WHERE_TRAITS_STRAY.some((type) => model.record(record, type))) return refuse('wrong-field', record);
    if (roles.length === 0) return refuse('wrong-value', 'roles');
    const isThere =
      isWellFormed(words) &&
      words.trim() !== '' &&
      placeOf(textIn(model, record, field, language), words) !== undefined;
    return isThere ? undefined : refuse('wrong-value', 'words');
  },
  run: (tx, { record, field, language, words, roles }) => {
    for (const role of roles) {
      writeText(tx, role, 'traits', language, withTraits(textIn(tx.model, role, 'traits', language), words));
    }
    const left = without(textIn(tx.model, record, field, language), words);
    if (saysNothingElse(tx, record, field, left)) tx.remove(record);
    else writeText(tx, record, field, language, left);
    return undefined;
  },
});

function saysNothingElse(tx: Tx, id: Id, field: string, left: string): boolean {
  const record = tx.model.get(id);
  if (!record || !isOfType(record, 'competency')) return true;
  const others = textFieldsOf('competency').filter((name) => name !== field);
  return (
    left.trim() === '' &&
    others.every((name) => isBlank(textsIn(record, name) ?? {})) &&
    !isDescribed(tx.model, id)
  );
}

function isDescribed(model: Model, competency: Id): boolean {
  return (['component', 'indicator', 'descriptor'] as const).some((type) =>
    model.children(competency, type).some(({ text }) => !isBlank(text)),
  );
}

/** Traits with more traits, comma separated; what is there already, in whatever case, is not added again. */
function withTraits(traits: string, words: string): string {
  const known = new Set(listed(traits).map((trait) => trait.toLowerCase()));
  const fresh = listed(words).filter((trait) => {
    const isNew = !known.has(trait.toLowerCase());
    known.add(trait.toLowerCase());
    return isNew;
  });
  if (fresh.length === 0) return traits;
  const before = traits.replace(/[\s,;]+$/u, '');
  return [...(before === '' ? [] : [before]), ...fresh].join(', ');
}

function listed(traits: string): readonly string[] {
  return traits
    .split(/[,;\n]/u)
    .map((trait) => trait.trim().replace(/\.$/u, ''))
    .filter((trait) => trait !== '');
}

/** Where words stand in a text, in whatever case. */
function placeOf(text: string, words: string): { readonly start: number; readonly end: number } | undefined {
  const exact = words.trim().replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
  const match = new RegExp(exact, 'iu').exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

/** A text without words of it, and without the comma that set them off. */
function without(text: string, words: string): string {
  const place = placeOf(text, words);
  if (!place) return text;
  const [left, right] = [text.slice(0, place.start), text.slice(place.end)];
  const before = left.replace(/[\s,;]+$/u, '');
  const after = right.replace(/^[\s,;]+/u, '');
  if (before === '' || after === '') return before + after;
  if (/^[.!?)]/u.test(after)) return before + after;
  return `${before}${/[,;]\s*$/u.test(left) ? ', ' : ' '}${after}`;
}
