import * as z from 'zod/mini';
import type { Tx } from '../model/tx.ts';
import type { Id } from '../records/id.ts';
import type { Indicator } from '../records/indicator.ts';
import type { Texts } from '../records/texts.ts';
import { acceptEvidence, evidenceId } from './accept-evidence.ts';
import { defineCommand, refuse, type Command } from './command.ts';
import { isMarked, notLiving } from './living.ts';
import { textIn, writeText } from './write-texts.ts';

/** Two sentences for one deed: `from` goes, and what people have tied to it stands at `into`. */
export interface MergeIndicatorsArgs {
  readonly into: Id;
  readonly from: Id;
}

/**
 * Makes one indicator of two of the same competency. The words of `into` stay; languages that only `from` is written in,
 * its examples, evidence and comments come to them. It is for the roles of both, and for everyone where one of them was;
 * what `into` leaves open, its level and its customer, is taken from the other.
 */
export const mergeIndicators: Command<MergeIndicatorsArgs> = defineCommand<MergeIndicatorsArgs>({
  id: 'merge-indicators',
  args: z.object({ into: z.string(), from: z.string() }),
  refusal: (model, { into, from }) => {
    const fault = notLiving(model, into, 'indicator') ?? notLiving(model, from, 'indicator');
    if (fault) return fault;
    const [one, other] = [model.get(into), model.get(from)];
    if (into === from || !one || !other) return refuse('wrong-value', 'from');
    return model.parentOf(one) === model.parentOf(other) ? undefined : refuse('wrong-parent', 'from');
  },
  run: (tx, { into, from }) => {
    const [kept, going] = [tx.model.record(into, 'indicator'), tx.model.record(from, 'indicator')];
    if (!kept || !going) return undefined;
    for (const [language, words] of Object.entries(going.text))
      if (textIn(tx.model, into, 'text', language).trim() === '')
        writeText(tx, into, 'text', language, words);
    addExamples(tx, into, going.examples);
    joinRoles(tx, kept, going);
    if (kept.level === null && going.level !== null) tx.set('indicator', into, 'level', going.level);
    if (kept.customer === null && going.customer !== null)
      tx.set('indicator', into, 'customer', going.customer);
    bringEvidence(tx, into, from);
    for (const comment of tx.model.childIds(from, 'comment')) tx.place(comment, into);
    tx.remove(from);
    return [into];
  },
});

/** Examples that stand there already are not written twice. */
function addExamples(tx: Tx, into: Id, examples: Texts): void {
  for (const [language, given] of Object.entries(examples)) {
    const there = textIn(tx.model, into, 'examples', language);
    const known = new Set(linesIn(there));
    const fresh = linesIn(given).filter((line) => !known.has(line));
    if (fresh.length > 0)
      writeText(tx, into, 'examples', language, [...(there === '' ? [] : [there]), ...fresh].join('\n'));
  }
}

function linesIn(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function joinRoles(tx: Tx, kept: Indicator, going: Indicator): void {
  if (kept.roles.length === 0) return;
  // No roles are all of them.
  if (going.roles.length === 0) for (const role of kept.roles) tx.setMember(kept.id, 'roles', role, false);
  else for (const role of going.roles) tx.setMember(kept.id, 'roles', role, true);
}

/** A quote goes along as it was seen: where the words of the two differ, somebody has to confirm it. */
function bringEvidence(tx: Tx, into: Id, from: Id): void {
  for (const { statement, quote } of tx.model.children(from, 'evidence')) {
    const args = { sentence: into, statement, quote };
    if (!isMarked(tx.model, evidenceId(args))) acceptEvidence.run(tx, args);
  }
}
