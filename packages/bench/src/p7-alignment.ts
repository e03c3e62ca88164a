import {
  alignmentReport,
  apply,
  commands,
  Derivation,
  languagePacks,
  readFile,
  statementAlignment,
  suggestedEvidence,
  type Model,
} from '@tegu/core';
import { estonian } from '@tegu/core/language/et';
import { madeFile } from './made-model.ts';
import { miniSearchOf } from './p8-search.ts';
import { compare, timed, type Comparison } from './ratio.ts';

const packs = languagePacks(estonian);
const COMPETENCIES = 14_000;
const KEYS = 200;

/** What the company says, in words that one sentence in some hundreds shares. */
const SAYS = [
  'Selge vastus esimesel pöördumisel.',
  'Räägime nii, et kliendil pole vaja juhendit.',
  'Iga üksuse tulemuskaardil on üks kliendiga seotud eesmärk.',
] as const;
const SHOWS = [
  'Annab kliendile vastuse samal pöördumisel.',
  'Räägib toote juhendi kliendile lahti.',
  'Kirjutab tulemuskaardile kliendiga seotud eesmärgi.',
] as const;

/** P7: alignment and suggested links after a key at 14,000 competencies, beside all of it, and the same as from scratch. */
export function* align(): Iterable<Comparison> {
  const model = sayingModel();
  const statements = model.childIds(model.root, 'statement');
  const answers = (derivation: Derivation): unknown =>
    statements.map((id) => [derivation.ask(statementAlignment, id), derivation.ask(suggestedEvidence, id)]);
  const full = (derivation: Derivation): unknown => [alignmentReport(derivation), answers(derivation)];
  yield compare(
    'P7',
    'full alignment with suggested links at 14,000 / building minisearch',
    10,
    2,
    () => timed(() => full(new Derivation(model, packs))),
    () => timed(() => miniSearchOf(model)),
  );
  const derivation = new Derivation(model, packs);
  answers(derivation);
  let current = model;
  const keys = (): number =>
    timed(() => {
      for (let i = 0; i < KEYS; i++) {
        current = typeKey(derivation, current, i);
        answers(derivation);
      }
    }) / KEYS;
  yield compare('P7', 'alignment after a key at 14,000 / full alignment', 1 / 1000, 3, keys, () =>
    timed(() => full(new Derivation(current, packs))),
  );
  if (JSON.stringify(answers(derivation)) !== JSON.stringify(answers(new Derivation(current, packs))))
    throw new Error('P7: the suggestions kept along the edits are not those from scratch');
}

/** The made model with statements that some of its sentences share words with. */
function sayingModel(): Model {
  let { model } = readFile(madeFile(COMPETENCIES));
  const say = (id: string, text: string): void => {
    ({ model } = apply(model, commands['replace-text'], { id, field: 'text', language: 'et', text }));
  };
  for (const [i, says] of SAYS.entries()) say(`statement:v${i}`, says);
  for (let n = 0; n < COMPETENCIES; n += 20)
    say(`indicator:${n}-2`, `${SHOWS[n % SHOWS.length] ?? ''} (${n})`);
  return model;
}

function typeKey(derivation: Derivation, model: Model, i: number): Model {
  const id = `indicator:${(i * 7919) % COMPETENCIES}-1`;
  const edit = { at: 0, delete: 0, insert: 'x' };
  const next = apply(model, commands['edit-text'], { id, field: 'text', language: 'et', edit });
  derivation.update(next.model, next.diff);
  return next.model;
}
