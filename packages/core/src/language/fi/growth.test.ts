import { describe, expect, test } from 'vitest';
import { growth, LINEAR } from '../growth.test-support.ts';
import type { PhraseKind } from '../language-pack.ts';
import { finnish } from './index.ts';

const KINDS: readonly PhraseKind[] = [
  'absolute',
  'escape',
  'openList',
  'comparative',
  'bias',
  'slogan',
  'safety',
];

/** Texts in which a careless reading of whole sentences would look back or ahead too far. */
const HOSTILE: readonly string[] = [
  'kuunnella ja ',
  'kuuntelen ja ',
  'pitää ja antaa ',
  'pitää ',
  'on tehtävä ',
  'tuki yrittää ',
  'pyrkii auttamaan ',
  'ei ',
  'ei vastaa vaan ',
  'suunnittelee vuorot ja ',
  'suunnittelee vuorot ja kouluttaa myyjät, ',
  'ja lisäksi ',
  'aina kun ',
  'kaikille ',
  'niin hyvin kuin ',
  'toimii arvojen ',
  'kasvattaa myynti ',
  'suunnittelu ja ',
  'kokemus ',
  'nuori ',
  'oidaan',
  'maan',
  'tella ',
];

function readAll(text: string): void {
  for (const kind of KINDS) finnish.phrases(text, kind);
  finnish.question(text);
  finnish.otherForm(text);
  finnish.passive(text);
  finnish.duty(text);
  finnish.attempt(text);
  finnish.negation(text);
  finnish.qualification(text);
  finnish.outcome(text);
  finnish.twoDeeds(text);
  finnish.twoNames(text);
}

describe('the time of whole Finnish sentences', () => {
  test('grows with the length of the text only', () => {
    for (const part of HOSTILE) expect(growth(readAll, part), part).toBeLessThanOrEqual(LINEAR);
  }, 60_000);
});
