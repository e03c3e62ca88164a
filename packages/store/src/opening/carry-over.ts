import {
  afterEdit,
  commands,
  textFieldsOf,
  textsIn,
  withField,
  withText,
  type AnyRecord,
  type Id,
  type Model,
  type RecordChange,
  type TextEdit,
} from '@tegu/core';
import type { LiveModel } from '../live/live-model.ts';
import { mergedEdits } from './merged-edits.ts';
import { mergedValues, saysSame } from './merged-values.ts';
import type { UnsavedWork } from './unsaved-work.ts';

/** What the step is called. */
const CARRY_OVER = 'carry-over';

/** The edits that bring into a text what was done to it here. */
interface CarriedText {
  readonly id: Id;
  readonly field: string;
  readonly language: string;
  readonly edits: readonly TextEdit[];
}

type Changes = Map<Id, RecordChange>;

/**
 * Does in a model what was done and not saved in the generation before, as one step. What has been done there since stays:
 * texts are edited and not replaced, of two choices the one that is there counts, and what was deleted here goes only if
 * nobody has touched it. False where that may not be written there.
 */
export function carryOver(work: UnsavedWork, live: LiveModel): boolean {
  const { model: now } = live;
  const touched = touchedSince(work.base, now);
  const unreadable = new Set(now.quarantined.map(({ id }) => id));
  const changes: Changes = new Map();
  const texts: CarriedText[] = [];
  for (const { id } of [...work.base.all(), ...madeIn(work)]) {
    const [was, before, here] = [living(work.base, id), now.get(id), work.model.get(id)];
    // What was moved into something that was deleted then goes there all the same, if there is such a place.
    const isHidden = was && here?.live && now.get(here.place[0]) !== undefined;
    const is = isHidden ? here : living(work.model, id);
    if (unreadable.has(id) || (was && is ? saysSame(was, is) : was === is)) continue;
    if (!is) {
      if (here && before?.live && !touched.has(id))
        changes.set(id, { before, after: { ...before, live: false } });
      continue;
    }
    if (!before || (!before.live && !was)) {
      changes.set(id, { before, after: is });
      continue;
    }
    const edited = editedTexts(work, is, before);
    // As where two write in one document: words bring back what somebody else has deleted, a choice does not.
    if (!before.live && edited.length === 0) continue;
    const after = { ...mergedValues(was, is, before), live: true };
    if (!saysSame(before, after)) changes.set(id, { before, after });
    texts.push(...edited);
  }
  return write(live, changes, texts);
}

/** The records that were not there before the work. */
function madeIn({ base, model }: UnsavedWork): readonly AnyRecord[] {
  return [...model.all()].filter(({ id }) => !base.get(id));
}

function living(model: Model, id: Id): AnyRecord | undefined {
  return model.isLive(id) ? model.get(id) : undefined;
}

/** What somebody has made or changed since, and all that it stands in. */
function touchedSince(base: Model, now: Model): ReadonlySet<Id> {
  const touched = new Set<Id>();
  for (const record of now.all()) {
    const was = base.get(record.id);
    let at: AnyRecord | undefined = was && saysSame(was, record) ? undefined : record;
    while (at && !touched.has(at.id)) {
      touched.add(at.id);
      at = now.get(at.place[0]);
    }
  }
  return touched;
}

function editedTexts(
  { base, editsOf }: UnsavedWork,
  is: AnyRecord,
  there: AnyRecord,
): readonly CarriedText[] {
  const { id } = is;
  const was = base.get(id);
  return textFieldsOf(is.type).flatMap((field) => {
    const [from, to, now] = [textsOf(was, field), textsOf(is, field), textsOf(there, field)];
    return Object.keys({ ...from, ...to }).flatMap((language) => {
      const [before, after, said] = [from[language] ?? '', to[language] ?? '', now[language] ?? ''];
      if (before === after || after === said) return [];
      // A text that both have begun has both, one after the other.
      const hasBoth = before === '' && said !== '';
      const edits = hasBoth
        ? [{ at: said.length, delete: 0, insert: `\n${after}` }]
        : mergedEdits(before, editsOf(id, field, language), said);
      return edits.length > 0 ? { id, field, language, edits } : [];
    });
  });
}

function write(live: LiveModel, changes: Changes, texts: readonly CarriedText[]): boolean {
  const { model: now } = live;
  const goal = now.apply(changes);
  const edited: CarriedText[] = [];
  for (const text of texts) {
    const { id, field, language, edits } = text;
    const record = changes.get(id)?.after ?? now.get(id);
    const said = textsOf(record, field);
    if (goal.isLive(id) && areWhole(said[language] ?? '', edits)) edited.push(text);
    else if (record) {
      // What no command may edit where it stands is written as it comes to be.
      const words = edits.reduce(afterEdit, said[language] ?? '').toWellFormed();
      changes.set(id, {
        before: now.get(id),
        after: withField(record, field, withText(said, language, words)),
      });
    }
  }
  const model = now.apply(changes);
  const replaces = commands['replace-model'].can(now, { model }) === true;
  if (!replaces && edited.length === 0) return true;
  const answer = live.runTogether(CARRY_OVER, (step) => {
    if (replaces) step(commands['replace-model'], { model });
    for (const { id, field, language, edits } of edited)
      for (const edit of edits) step(commands['edit-text'], { id, field, language, edit });
  });
  return answer === true;
}

/** True where no edit cuts a character in half. */
function areWhole(text: string, edits: readonly TextEdit[]): boolean {
  let now = text;
  return edits.every((edit) => {
    const gone = now.slice(edit.at, edit.at + edit.delete);
    now = afterEdit(now, edit);
    return gone.isWellFormed() && edit.insert.isWellFormed() && now.isWellFormed() && gone !== edit.insert;
  });
}

function textsOf(record: AnyRecord | undefined, field: string): Readonly<Record<string, string>> {
  return (record && textsIn(record, field)) ?? {};
}
