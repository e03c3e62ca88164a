import { describe, expect, test } from 'vitest';
import { applyNamed } from '../commands/index.ts';
import { Derivation } from '../derive/derivation.ts';
import { english } from '../language/en/index.ts';
import { estonian } from '../language/et/index.ts';
import { languagePacks } from '../language/language-packs.ts';
import { ModelTx } from '../model/model-tx.ts';
import { newModel } from '../model/new-model.ts';
import type { Id } from '../records/id.ts';
import { levelSteps, levelStepsKey } from './level-steps.ts';

const packs = languagePacks(estonian, english);

interface Described {
  readonly derivation: Derivation;
  readonly competency: Id;
  readonly levels: readonly Id[];
}

/** A competency of which each level in turn is described; a list adds sentences of its own to the level. */
function describedBy(...texts: readonly (string | readonly string[])[]): Described {
  const tx = new ModelTx(newModel('et'));
  const competency = tx.create('competency', tx.model.root, { name: { et: 'Müük' } });
  const levels = tx.model.childIds(tx.model.childIds(tx.model.root, 'scale')[0] ?? '', 'level');
  texts.forEach((text, i) => {
    const level = levels[i] ?? '';
    if (typeof text === 'string') tx.create('descriptor', competency, { level, text: { et: text } });
    else for (const each of text) tx.create('indicator', competency, { level, text: { et: each } });
  });
  return { derivation: new Derivation(tx.model, packs), competency, levels };
}

/** The steps, each sentence as what it is, of which level and by which words. */
function stepsOf({ derivation, competency, levels }: Described): readonly (readonly string[])[] {
  return derivation
    .ask(levelSteps, levelStepsKey(competency, 'et'))
    .map(({ sentences }) =>
      sentences.map(({ step, below, words }) =>
        [step, below === null ? '' : String(levels.indexOf(below) + 1), ...words]
          .filter((part) => part !== '')
          .join(' '),
      ),
    );
}

describe('what is new at a level', () => {
  test('is what no lower level says, sentence by sentence', () => {
    const model = describedBy(
      'Küsib, milleks toodet vaja on.',
      'Küsib, milleks toodet vaja on; pakub kaht lahendust.',
      'Pakub kaht lahendust. Õpetab uut kolleegi!',
    );
    expect(stepsOf(model)).toEqual([['added'], ['repeated 1', 'added'], ['repeated 2', 'added']]);
  });

  test('counts indicators of the level too, and those of no level nowhere', () => {
    const model = describedBy(['Küsib, milleks toodet vaja on.'], 'Küsib milleks toodet vaja on');
    expect(stepsOf(model)).toEqual([['added'], ['repeated 1']]);
  });

  test('is not another order of the same words', () => {
    const model = describedBy(
      'Enne lõunat helistab kliendile, kes ootab kaupa.',
      'Helistab enne lõunat kliendile, kes ootab kaupa.',
    );
    expect(stepsOf(model)).toEqual([['added'], ['repeated 1']]);
  });

  test('is not an adverb alone, which is told; one left out is told without words', () => {
    expect(
      stepsOf(describedBy('Vastab kliendile samal päeval.', 'Vastab kliendile alati samal päeval.')),
    ).toEqual([['added'], ['adverbOnly 1 alati']]);
    expect(stepsOf(describedBy('Mõnikord vastab kliendile ise.', 'Vastab kliendile ise.'))).toEqual([
      ['added'],
      ['adverbOnly 1'],
    ]);
  });

  test('a blank level is no step; levels between may be left out', () => {
    expect(stepsOf(describedBy('Küsib, milleks toodet vaja on.', '  ', 'Õpetab uut kolleegi.'))).toEqual([
      ['added'],
      ['added'],
    ]);
  });

  test('follows an edit as if read anew', () => {
    const described = describedBy('Vastab kliendile ise.', 'Vastab kliendile ise.');
    expect(stepsOf(described)).toEqual([['added'], ['repeated 1']]);
    const [, second] = described.derivation.model.childIds(described.competency, 'descriptor');
    const { model, diff } = applyNamed(described.derivation.model, 'replace-text', {
      id: second,
      field: 'text',
      language: 'et',
      text: 'Näitab kolleegile, kuidas vastata.',
    });
    described.derivation.update(model, diff);
    expect(stepsOf(described)).toEqual([['added'], ['added']]);
    expect(stepsOf({ ...described, derivation: new Derivation(model, packs) })).toEqual([
      ['added'],
      ['added'],
    ]);
  });
});
