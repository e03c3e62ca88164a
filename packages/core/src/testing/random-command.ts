import type { CommandId } from '../commands/index.ts';
import type { Model } from '../model/model.ts';
import { KnownRecords, type RecordsById } from './known-records.ts';
import {
  claimArgs,
  dismissalArgs,
  evidencePlace,
  levelArgs,
  requirementArgs,
  traitsArgs,
  waiveArgs,
  wordArgs,
} from './random-decisions.ts';
import { createArgs, editArgs, fieldArgs, memberArgs, moveArgs, textPlace } from './random-edits.ts';
import { copyArgs } from './random-copies.ts';
import { linesArgs, mergeArgs, pasteArgs, splitArgs } from './random-lines.ts';
import { randomText } from './random-text.ts';
import type { Random } from './random.ts';

/** A command with arguments; they fit more often than not, and else must be refused. */
export interface CommandCall {
  readonly id: CommandId;
  readonly args: unknown;
}

type Maker = (known: KnownRecords, random: Random) => unknown;

const MAKERS: readonly (readonly [id: CommandId, share: number, make: Maker])[] = [
  ['create-record', 9, createArgs],
  ['edit-text', 10, editArgs],
  ['replace-text', 5, (known, random) => ({ ...textPlace(known, random), text: randomText(random) })],
  ['set-field', 6, fieldArgs],
  ['set-member', 4, memberArgs],
  ['move-record', 8, moveArgs],
  ['duplicate-record', 2, (known, random) => ({ id: known.anyId(random) })],
  ['delete-records', 5, (known, random) => ({ ids: known.ids(random) })],
  ['restore-records', 6, (known, random) => ({ ids: [known.markedOff(random)] })],
  ['set-requirement', 5, requirementArgs],
  [
    'clear-requirement',
    1,
    (known, random) => ({ role: known.one(random, 'role'), competency: known.one(random, 'competency') }),
  ],
  ['set-claim', 3, claimArgs],
  ['accept-evidence', 3, (known, random) => ({ ...evidencePlace(known, random), quote: randomText(random) })],
  ['withdraw-evidence', 1, evidencePlace],
  ['dismiss-finding', 2, dismissalArgs],
  ['lift-dismissal', 1, (known, random) => ({ dismissal: known.one(random, 'dismissal') })],
  ['waive', 2, waiveArgs],
  ['lift-waiver', 1, (known, random) => ({ waiver: known.one(random, 'waiver') })],
  [
    'set-rule',
    1,
    (_, random) => ({
      rule: random.pick(['vague-words', 'no-verb']),
      severity: random.pick(['off', 'fix', null]),
    }),
  ],
  ['add-vocabulary', 1, wordArgs],
  ['remove-vocabulary', 1, wordArgs],
  [
    'change-scale',
    3,
    (known, random) => ({
      competency: known.one(random, 'competency'),
      scale: random.oneIn(4) ? null : known.one(random, 'scale'),
    }),
  ],
  ['delete-level', 2, levelArgs],
  ['move-to-traits', 2, traitsArgs],
  ['move-to-knowledge', 1, (known, random) => ({ indicator: known.one(random, 'indicator') })],
  [
    'move-to-experience',
    1,
    (known, random) => ({
      indicator: known.one(random, 'indicator'),
      roles: [known.one(random, 'role'), known.one(random, 'role')],
    }),
  ],
  ['split-indicator', 2, splitArgs],
  ['merge-indicators', 2, mergeArgs],
  ['write-lines', 2, linesArgs],
  ['paste-competencies', 1, pasteArgs],
  ['copy-competencies', 1, copyArgs],
];

const SHARES = MAKERS.flatMap((maker) => new Array<(typeof MAKERS)[number]>(maker[1]).fill(maker));

/** A random command over a model of the given records. */
export function randomCommand(model: Model, records: RecordsById, random: Random): CommandCall {
  const [id, , make] = random.pick(SHARES) ?? ['edit-text', 1, editArgs];
  return { id, args: make(new KnownRecords(model, records), random) };
}
