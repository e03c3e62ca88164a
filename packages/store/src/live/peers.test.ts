import {
  commands,
  sameRecord,
  textFieldsOf,
  textsIn,
  type AnyRecord,
  type CommandId,
  type Id,
  type Model,
} from '@tegu/core';
import { LANGUAGES, Random, randomCommand, randomModel } from '@tegu/core/testing';
import { describe, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { documentOf } from '../document/document-of.ts';
import { modelIn } from '../document/projection.ts';
import type { LiveModel } from './live-model.ts';
import { openLiveModel } from './open-live-model.ts';

const ids = vi.hoisted(() => ({ letter: (): string => '' }));
// With ids and client numbers by the seed, a story that fails is told again.
vi.mock('nanoid', () => ({ nanoid: () => Array.from({ length: 21 }, ids.letter).join('') }));

const RUNS = process.env['TEGU_LONG_TESTS'] === '1' ? 10_000 : 300;
const STEPS = 60;
const PEERS = 4;
/** These only write; the others undo, delete, move and make. */
const TYPISTS = 2;

// Others take letters away on purpose.
const WITHOUT_LETTERS: ReadonlySet<CommandId> = new Set([
  'set-field',
  'set-member',
  'move-record',
  'duplicate-record',
  'delete-records',
  'restore-records',
  'set-requirement',
  'clear-requirement',
  'change-scale',
  'delete-level',
]);

interface Peer {
  readonly live: LiveModel;
  /** What the others have written and this one has not heard of yet. */
  readonly inbox: Uint8Array[];
}

interface Typed {
  readonly id: Id;
  readonly field: string;
  readonly language: string;
  readonly token: string;
}

function peersOf(model: Model, numbers: Random): readonly Peer[] {
  const start = Y.encodeStateAsUpdate(documentOf(model));
  const peers: Peer[] = [];
  for (let i = 0; i < PEERS; i++) {
    const doc = new Y.Doc();
    doc.clientID = 1 + numbers.below(2 ** 31);
    Y.applyUpdate(doc, start, 'wire');
    const live = openLiveModel(doc);
    if (!live) throw new Error('A document without a model');
    const peer = { live, inbox: [] };
    doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== 'wire') for (const other of peers) if (other !== peer) other.inbox.push(update);
    });
    peers.push(peer);
  }
  return peers;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** From here on ids follow from the seed. */
function seedIds(seed: number): Random {
  const random = new Random(-seed);
  ids.letter = () => LETTERS.charAt(random.below(LETTERS.length));
  return random;
}

/** Some of what waits arrives, in any order, some of it twice. */
function deliver({ live, inbox }: Peer, random: Random, count: number): void {
  for (let i = 0; i < count && inbox.length > 0; i++) {
    const at = random.below(inbox.length);
    const update = inbox[at];
    if (!random.oneIn(8)) inbox.splice(at, 1);
    if (update) Y.applyUpdate(live.doc, update, 'wire');
  }
}

/** Makes a record that another may be making at the same moment. */
function makeSame({ live }: Peer, random: Random): void {
  const kind = random.pick(['purpose', 'brandPromise', 'strategy']) ?? 'purpose';
  const of = (type: 'competency' | 'level' | 'role'): Id =>
    random.pick([...live.model.all()].filter((record) => record.type === type))?.id ?? '';
  const choice = random.below(4);
  if (choice < 2) {
    const args = { type: 'statement', parent: live.model.root, fields: { kind } };
    live.run(commands['create-record'], args);
  } else if (choice < 3) {
    live.run(commands['create-record'], {
      type: 'descriptor',
      parent: of('competency'),
      fields: { level: of('level') },
    });
  } else
    live.run(commands['set-requirement'], {
      role: of('role'),
      competency: of('competency'),
      target: 'undecided',
    });
}

function typeToken({ live }: Peer, random: Random, token: string): Typed | undefined {
  const records = [...live.model.all()].filter(
    ({ id, type }) => textFieldsOf(type).length > 0 && live.model.isLive(id),
  );
  // Often the same few, so that people meet.
  const shared = records.filter(({ type }) => type === 'descriptor' || type === 'statement');
  const record = random.pick(random.oneIn(3) ? records : shared);
  const field = record && random.pick(textFieldsOf(record.type));
  const language = random.pick(LANGUAGES) ?? 'et';
  if (!record || !field) return undefined;
  const text = textsIn(record, field)?.[language] ?? '';
  const at = random.below(text.length + 1);
  const args = { id: record.id, field, language, edit: { at, delete: 0, insert: token } };
  const answer = live.run(commands['edit-text'], args);
  return answer === true ? { id: record.id, field, language, token } : undefined;
}

function disturb({ live }: Peer, random: Random): void {
  const choice = random.below(6);
  if (choice < 2) live.undo();
  else if (choice < 3) live.redo();
  else {
    const records = new Map([...live.model.all()].map((record) => [record.id, record]));
    const { id, args } = randomCommand(live.model, records, random);
    if (!WITHOUT_LETTERS.has(id) || (id === 'delete-level' && hasDeletedDescriptors(live.model))) return;
    live.run(commands[id], args);
  }
}

/** What a level's deletion moves takes the place of a description that somebody deleted on purpose before, words and all. */
function hasDeletedDescriptors(model: Model): boolean {
  return [...model.all()].some(({ id, type }) => type === 'descriptor' && !model.isLive(id));
}

function everything(model: Model): readonly AnyRecord[] {
  return [...model.all()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function areSame(a: Model, b: Model): boolean {
  const [left, right] = [everything(a), everything(b)];
  return (
    left.length === right.length &&
    left.every((record, i) => {
      const other = right[i];
      return other !== undefined && sameRecord(record, other);
    })
  );
}

describe('people who write at the same time', () => {
  test(`lose no letter and end with the same model, whatever the others do (${RUNS} × ${STEPS})`, () => {
    let tokens = 0;
    for (let seed = 1; seed <= RUNS; seed++) {
      const random = new Random(seed);
      const numbers = seedIds(seed);
      const peers = peersOf(randomModel(random, 0.3), numbers);
      const typed: Typed[] = [];
      for (let step = 0; step < STEPS; step++) {
        const which = random.below(PEERS);
        const peer = peers[which];
        if (!peer) continue;
        if (random.oneIn(4)) makeSame(peer, random);
        else if (which < TYPISTS) {
          const done = typeToken(peer, random, String.fromCharCode(0x4e00 + typed.length));
          if (done) typed.push(done);
        } else disturb(peer, random);
        for (const each of peers)
          if (random.oneIn(3)) deliver(each, random, random.below(each.inbox.length + 1));
      }
      for (const peer of peers) while (peer.inbox.length > 0) deliver(peer, random, peer.inbox.length);
      const [first] = peers;
      if (!first) continue;
      for (const { live } of peers) {
        const scratch = modelIn(live.doc);
        expect(scratch && areSame(scratch, live.model), `seed ${seed}: from scratch`).toBe(true);
        expect(areSame(live.model, first.live.model), `seed ${seed}: apart`).toBe(true);
        expect(live.model.quarantined, `seed ${seed}`).toEqual([]);
      }
      for (const { id, field, language, token } of typed) {
        const record = first.live.model.get(id);
        const text = record && textsIn(record, field)?.[language];
        expect(text, `seed ${seed}: ${id} ${field} ${language}`).toContain(token);
      }
      tokens += typed.length;
      for (const { live } of peers) live.close();
    }
    expect(tokens).toBeGreaterThan(RUNS * 10);
  }, 1_200_000);
});
