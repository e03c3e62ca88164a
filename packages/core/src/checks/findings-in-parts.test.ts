import { describe, expect, it, test } from 'vitest';
import { english } from '../language/en/index.ts';
import { estonian } from '../language/et/index.ts';
import { finnish } from '../language/fi/index.ts';
import { languagePacks } from '../language/language-packs.ts';
import type { Model } from '../model/model.ts';
import { editedAtRandom } from '../testing/edited-at-random.ts';
import { exampleModel } from '../testing/example-model.ts';
import { randomModel } from '../testing/random-model.ts';
import { Random } from '../testing/random.ts';
import { Checks } from './checks.ts';
import type { Finding } from './finding.ts';
import { findingsInParts, type PartsRead } from './findings-in-parts.ts';
import { rules } from './registry.gen.ts';

const packs = languagePacks(estonian, finnish, english);
const RUNS = process.env['TEGU_LONG_TESTS'] === '1' ? 2_000 : 150;

function readWhole(model: Model): {
  readonly parts: readonly PartsRead[];
  readonly found: readonly Finding[];
} {
  const reading = findingsInParts(model, packs, rules);
  const parts: PartsRead[] = [];
  for (;;) {
    const step = reading.next();
    if (step.done) return { parts, found: step.value };
    parts.push(step.value);
  }
}

describe('a reading part by part', () => {
  it('tells how far it has come, up to the end', () => {
    const { parts } = readWhole(exampleModel());
    const [first] = parts;
    expect(first?.done).toBe(1);
    for (const [i, part] of parts.entries()) {
      expect(part.total).toBe(first?.total);
      expect(part.done).toBeGreaterThanOrEqual(parts[i - 1]?.done ?? 0);
    }
    expect(parts.at(-1)?.done).toBe(first?.total);
  });

  it('stops where nobody asks on', () => {
    const reading = findingsInParts(exampleModel(), packs, rules);
    reading.next();
    expect(reading.return([])).toEqual({ done: true, value: [] });
    expect(reading.next().done).toBe(true);
  });

  test(`finds what the checks of a model that is edited find (${RUNS} models)`, { timeout: 300_000 }, () => {
    for (let run = 0; run < RUNS; run++) {
      const random = new Random(run + 1);
      let model = randomModel(random);
      // What was deleted and put back stands in no model that was only made.
      for (const edited of editedAtRandom(model, random, 5)) ({ model } = edited);
      const checks = new Checks(model, packs, rules);
      expect(readWhole(model).found).toEqual(checks.all({ strictness: 'review', rules: new Map() }));
    }
  });
});
