import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { History } from '../model/history.ts';
import { Model } from '../model/model.ts';
import { areAlike, compareModels } from '../model/compare-models.ts';
import { diffModels } from '../model/diff-models.ts';
import type { RecordsDiff } from '../model/records-diff.ts';
import type { Id } from '../records/id.ts';
import type { AnyRecord } from '../records/record.ts';
import { sameRecord } from '../model/same-record.ts';
import { brokenBy, brokenIn } from '../testing/invariants.ts';
import { randomCommand } from '../testing/random-command.ts';
import { randomModel } from '../testing/random-model.ts';
import { Random } from '../testing/random.ts';
import { applyNamed, CommandRefused, type Applied } from './index.ts';

// For the tests of random commands: two of them, for two cores.

const OPERATIONS = 200;
/** Half of them, for each of the two tests. */
const SEQUENCES = process.env['TEGU_LONG_TESTS'] === '1' ? 50_000 : 1_000;

/** One run: a model of one seed, then for each seed an operation. */
interface Run {
  model: Model;
  history: History;
  /** All records, followed diff by diff. */
  readonly records: Map<Id, AnyRecord>;
  /** The records before each step that can be undone, for comparing. */
  readonly before: Model[];
}

function operate(run: Run, random: Random, at: number): void {
  const choice = random.below(20);
  if (choice < 2) travel(run, 'undo');
  else if (choice < 3) travel(run, 'redo');
  else if (choice < 4 && random.oneIn(8)) step(run, 'import', imported(run, random), at);
  else {
    const { id, args } = randomCommand(run.model, run.records, random);
    const applied = attempt(run.model, () => applyNamed(run.model, id, args));
    if (applied) step(run, id, applied, at);
  }
}

function attempt(model: Model, run: () => Applied): Applied | undefined {
  const size = model.size;
  try {
    return run();
  } catch (error) {
    if (!(error instanceof CommandRefused)) throw error;
    if (model.size !== size) throw new Error('A refused command has written', { cause: error });
    return undefined;
  }
}

/** Another state of the model, as a file holds it: made by some commands that the history knows nothing of. */
function imported(run: Run, random: Random): Applied {
  let goal = run.model;
  for (let i = 0; i < 5; i++) {
    const { id, args } = randomCommand(goal, recordsOf(goal), random);
    goal = attempt(goal, () => applyNamed(goal, id, args))?.model ?? goal;
  }
  const applied = attempt(run.model, () => applyNamed(run.model, 'replace-model', { model: goal }));
  if (applied) expect(areAlike(compareModels(applied.model, goal))).toBe(true);
  return applied ?? { model: run.model, diff: new Map(), made: [] };
}

function step(run: Run, label: string, { model, diff, made }: Applied, at: number): void {
  if (label !== 'import' && model.size < run.model.size) throw new Error(`${label} has lost a record`);
  for (const id of made) if (!model.get(id)) throw new Error(`${label} has not made ${id}`);
  expectSame(run.model, model, diff);
  if (diff.size === 0) return;
  run.before.splice(run.history.undoable.length);
  run.before.push(run.model);
  run.history = run.history.record({ label, diff, at, window: 0 });
  run.model = model;
  follow(run, diff);
  expectWhole(run, diff);
}

function expectWhole(run: Run, diff: RecordsDiff): void {
  const broken = brokenBy(run.model, diff, run.records);
  if (broken.length > 0) expect(broken).toEqual([]);
}

function recordsOf(model: Model): Map<Id, AnyRecord> {
  return new Map([...model.all()].map((record) => [record.id, record]));
}

function follow(run: Run, diff: RecordsDiff): void {
  for (const [id, { after }] of diff) {
    if (after) run.records.set(id, after);
    else run.records.delete(id);
  }
}

function expectSame(before: Model, after: Model, diff: RecordsDiff): void {
  for (const [id, change] of diff) {
    if (before.get(id) !== change.before || after.get(id) !== change.after)
      throw new Error(`${id} is not in the diff as it is`);
  }
}

/** Undoes or redoes a step; `isPassing`: on the way to somewhere else, where the whole is compared. */
function travel(run: Run, way: 'undo' | 'redo', isPassing: boolean = false): void {
  const travelled = run.history[way]();
  if (!travelled) return;
  const model = run.model.apply(travelled.diff);
  follow(run, travelled.diff);
  run.model = model;
  run.history = travelled.history;
  if (isPassing) return;
  expectWhole(run, travelled.diff);
  if (way === 'undo') expect(sameModel(run, run.before[travelled.history.undoable.length])).toBe(true);
}

function sameModel(run: Run, other: Model | undefined): boolean {
  if (!other || run.model.size !== other.size) return false;
  for (const record of run.records.values()) {
    const there = other.get(record.id);
    if (!there || (there !== record && !sameRecord(there, record))) return false;
  }
  return true;
}

/** The test of half the sequences; `made` counts the ids, so that a failing run can be run again. */
export function testHalfOfTheSequences(made: { ids: number }): void {
  let random = new Random(0);
  const { stackTraceLimit } = Error;
  beforeEach(() => {
    // Keys among siblings are drawn too: with them a failing run can be run again.
    vi.spyOn(Math, 'random').mockImplementation(() => random.next());
    // Most refusals here are meant: their stacks tell nothing and cost a third of the time.
    Error.stackTraceLimit = 0;
  });
  afterEach(() => {
    vi.restoreAllMocks();
    Error.stackTraceLimit = stackTraceLimit;
  });

  test(
    `random command sequences keep the model whole, through undo, redo, move and import (${SEQUENCES} × ${OPERATIONS})`,
    () => {
      fc.assert(
        fc.property(
          fc.nat(),
          fc.array(fc.nat(), { minLength: OPERATIONS, maxLength: OPERATIONS, size: 'max' }),
          (seed, operations) => {
            random = new Random(seed);
            made.ids = 0;
            const grown = randomModel(random, 0.4);
            const start = random.oneIn(2) ? grown : Model.from(grown.root, [...grown.all()]);
            const run: Run = {
              model: start,
              history: History.empty(1_000),
              before: [],
              records: recordsOf(start),
            };
            operations.forEach((each, at) => {
              random = new Random(each);
              operate(run, random, at);
            });
            expect(brokenIn(run.model)).toEqual([]);
            const end = run.model;
            while (run.history.undoable.length > 0) travel(run, 'undo', true);
            expect(sameModel(run, start)).toBe(true);
            while (run.history.redoable.length > 0 && run.history.undoable.length < run.before.length)
              travel(run, 'redo', true);
            const redone = run.model;
            follow(run, diffModels(redone, end));
            run.model = redone.apply(diffModels(redone, end));
            expect(sameModel(run, end)).toBe(true);
          },
        ),
        // Shrinking 200 operations takes minutes; the seed tells enough.
        { numRuns: SEQUENCES, endOnFailure: true },
      );
    },
    SEQUENCES * 1_000,
  );
}
