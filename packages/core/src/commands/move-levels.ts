import type { Model } from '../model/model.ts';
import type { Tx } from '../model/tx.ts';
import type { Descriptor } from '../records/descriptor.ts';
import type { Dismissal } from '../records/dismissal.ts';
import type { Evidence } from '../records/evidence.ts';
import type { Id } from '../records/id.ts';
import type { SentenceCustomer } from '../records/sentence-customer.ts';
import type { Texts } from '../records/texts.ts';
import { isMarked } from './living.ts';
import { evidenceId } from './accept-evidence.ts';
import type { DescriptorMove, LevelMoves } from './level-moves.ts';
import { writeTexts } from './write-texts.ts';

/** Carries level moves out. Where descriptors meet at one level their texts are joined, line by line: no text is lost. */
export function moveLevels(tx: Tx, moves: LevelMoves): void {
  for (const { record, to } of moves.indicators) tx.set('indicator', record, 'level', to);
  for (const { record, field, to } of moves.requirements) tx.set('requirement', record, field, to);
  // All is read before anything is written, for levels may also change places.
  const loads = moves.descriptors.map((move) => loadOf(tx.model, move));
  for (const load of loads) unload(tx, load);
  const filled = new Set(moves.descriptors.map(({ descriptor }) => descriptor));
  for (const id of new Set(moves.descriptors.flatMap(({ parts }) => parts)))
    if (!filled.has(id)) tx.remove(id);
}

/** What comes to stand at a level. */
interface Load extends DescriptorMove {
  /** The descriptor that is there and stays; then its own evidence and comments are not part of the load. */
  readonly stays: boolean;
  readonly texts: Texts;
  readonly customer: SentenceCustomer;
  readonly evidence: readonly Evidence[];
  readonly comments: readonly Id[];
  readonly dismissals: readonly Dismissal[];
}

function loadOf(model: Model, move: DescriptorMove): Load {
  const parts = move.parts.flatMap((id) => model.record(id, 'descriptor') ?? []);
  const moving = parts.filter(({ id }) => id !== move.descriptor);
  return {
    ...move,
    stays: moving.length < parts.length,
    texts: joinedTexts(parts),
    customer: joinedCustomer(parts),
    evidence: moving.flatMap(({ id }) => model.children(id, 'evidence')),
    comments: moving.flatMap(({ id }) => model.childIds(id, 'comment')),
    dismissals: moving.flatMap(({ id }) => model.joins(id, 'dismissal')),
  };
}

function unload(tx: Tx, load: Load): void {
  const { competency, descriptor, to, texts, customer } = load;
  if (load.stays) {
    writeTexts(tx, descriptor, 'text', texts);
    tx.set('descriptor', descriptor, 'customer', customer);
  } else {
    // What stood under it before goes with the words that it was about.
    for (const id of tx.model.childIds(descriptor, 'evidence')) tx.remove(id);
    tx.create('descriptor', competency, { level: to, text: texts, customer });
  }
  for (const { statement, quote } of load.evidence) {
    if (!isMarked(tx.model, evidenceId({ sentence: descriptor, statement })))
      tx.create('evidence', descriptor, { statement, quote });
  }
  for (const comment of load.comments) tx.place(comment, descriptor);
  for (const dismissal of load.dismissals) carryDismissal(tx, dismissal, descriptor);
}

/** What was set aside about a descriptor's words stays set aside where the words go. */
function carryDismissal(tx: Tx, { rule, field, language, quote, related, reason }: Dismissal, to: Id): void {
  tx.create('dismissal', tx.model.root, {
    rule,
    record: to,
    field,
    language,
    quote,
    related,
    reason,
  });
}

function joinedTexts(parts: readonly Descriptor[]): Texts {
  const lines = new Map<string, string[]>();
  for (const { text } of parts) {
    for (const [language, words] of Object.entries(text)) {
      const before = lines.get(language) ?? [];
      if (words.trim() !== '' && !before.includes(words)) lines.set(language, [...before, words]);
    }
  }
  return Object.fromEntries([...lines].map(([language, words]) => [language, words.join('\n')]));
}

const CLOSEST_FIRST = ['external', 'internal'] as const;

/** Whom joined sentences serve: the customer that any of them was said to; `none` only if all were. */
function joinedCustomer(parts: readonly Descriptor[]): SentenceCustomer {
  const said = new Set(parts.map(({ customer }) => customer));
  for (const customer of CLOSEST_FIRST) if (said.has(customer)) return customer;
  return said.size === 1 && said.has('none') ? 'none' : null;
}
