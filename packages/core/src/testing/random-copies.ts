// Arguments of copying: competencies as they go from one model to another.
import { copiedCompetency, type CopiedCompetency } from '../commands/copied-competency.ts';
import type { KnownRecords } from './known-records.ts';
import { randomText, randomTexts } from './random-text.ts';
import type { Random } from './random.ts';

/** Competencies of the model itself as a library would give them, and made-up ones; now and then on no scale that could be. */
export function copyArgs(known: KnownRecords, random: Random): unknown {
  const competencies: CopiedCompetency[] = [];
  while (random.oneIn(2)) {
    const there = copiedCompetency(known.model, known.one(random, 'competency'));
    competencies.push(there && random.oneIn(2) ? there : madeUp(random));
  }
  return {
    competencies,
    from: randomText(random),
    date: random.pick([null, '2026-11-22', 'yesterday']),
  };
}

function madeUp(random: Random): CopiedCompetency {
  const levels = random.below(5);
  // One too high now and then.
  const rank = (): number => random.below(levels + (random.oneIn(10) ? 2 : 0)) + 1;
  return {
    code: random.oneIn(2) ? '' : 'K1.2',
    name: randomTexts(random),
    definition: randomTexts(random),
    category: random.oneIn(2) ? null : random.oneIn(2) ? { en: 'Service' } : randomTexts(random),
    components: some(random, () => ({
      kind: random.pick(['knowledge', 'skill', 'attitude'] as const) ?? 'skill',
      text: randomTexts(random),
    })),
    indicators: some(random, () => ({
      text: randomTexts(random),
      examples: randomTexts(random),
      rank: random.oneIn(2) ? null : rank(),
    })),
    descriptors: some(random, () => ({ rank: rank(), text: randomTexts(random) })),
    levels,
    sameAs: random.oneIn(3) ? [{ scheme: 'esco', id: randomText(random) }] : [],
  };
}

function some<T>(random: Random, make: () => T): readonly T[] {
  const made: T[] = [];
  while (random.oneIn(2)) made.push(make());
  return made;
}
