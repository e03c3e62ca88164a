import {
  commands,
  isCommandId,
  wordsOf,
  type Command,
  type CommandArgs,
  type CommandId,
  type Finding,
  type Id,
  type Refusal,
  type Suggestion,
  type Texts,
} from '@tegu/core';
import type { ModelSession } from '../session/model-session.ts';
import { ownNameIn } from '../session/own-name.ts';
import { today } from '../session/today.ts';

/** A suggestion that has been taken up; `toWrite` is the record that now waits for words that only a person has. */
export interface TakenUp {
  readonly toWrite: Id | null;
}

/** Does what a suggestion says, as one undo step. Gives undefined where it no longer can be done. */
export function applySuggestion(session: ModelSession, { command, args }: Suggestion): TakenUp | undefined {
  return isCommandId(command) ? runNamed(session, command, args) : undefined;
}

/** Whether a suggestion can be carried out now: traits cannot go to a role where no role needs the competency yet. */
export function canApply(session: ModelSession, { command, args }: Suggestion): boolean {
  return !session.readOnly && isCommandId(command) && canRun(session, command, args);
}

function canRun<C extends CommandId>(session: ModelSession, id: C, given: unknown): boolean {
  const command: Command<CommandArgs[C]> = commands[id];
  const args = command.args.safeParse(given);
  if (!args.success) return false;
  const answer = command.can(session.store.getState().model, args.data);
  return answer === true || waitingIn(id, answer) !== null;
}

function runNamed<C extends CommandId>(session: ModelSession, id: C, given: unknown): TakenUp | undefined {
  const command: Command<CommandArgs[C]> = commands[id];
  const args = command.args.safeParse(given);
  if (!args.success) return undefined;
  const made: Id[] = [];
  const answer = session.run(command, args.data, { onMade: (ids) => made.push(...ids) });
  if (answer === true) return { toWrite: id === 'create-record' ? (made[0] ?? null) : null };
  const toWrite = waitingIn(id, answer);
  return toWrite === null ? undefined : { toWrite };
}

/** The record that was to be made, where it is there already: it has no words yet, or nobody would offer to make it. */
function waitingIn(command: CommandId, { reason, about }: Refusal): Id | null {
  return command === 'create-record' && reason === 'already-there' ? about : null;
}

/** Why a finding is fine where it stands, and who says so. */
export interface DismissalWords {
  readonly reason?: Texts;
  readonly by?: string;
}

/** Sets a finding aside: it is fine here, for these words. Doing it again changes the reason. */
export function dismiss(
  session: ModelSession,
  finding: Finding,
  { reason, by = ownNameIn(session) }: DismissalWords = {},
): boolean {
  const record = session.store.getState().model.get(finding.record);
  const answer = session.run(commands['dismiss-finding'], {
    rule: finding.rule,
    record: finding.record,
    field: finding.field,
    language: finding.language,
    words: record ? wordsOf(finding, record) : '',
    related: finding.related,
    message: finding.message.id,
    reason,
    by,
    on: today(),
  });
  return answer === true;
}

/** Turns a check off for the whole model. */
export function turnOff(session: ModelSession, rule: string): boolean {
  return session.run(commands['set-rule'], { rule, severity: 'off' }) === true;
}

/** How many findings of a check the model shows. */
export function countOf(session: ModelSession, rule: string): number {
  let count = 0;
  for (const finding of session.checks.unordered(session.store.getState().settings))
    if (finding.rule === rule) count++;
  return count;
}
