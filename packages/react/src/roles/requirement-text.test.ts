import { blockOfText, type PasteLevel } from '@tegu/interchange/documents';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textOfBlock } from '../pasting/clipboard-block.ts';
import type { LevelView } from './levels.ts';
import type { RequirementState } from './requirement-state.ts';
import { readRequirement, requirementText } from './requirement-text.ts';

const NAMES = ['Algaja', 'Meister', 'Ekspert', 'Suurmeister'];
const VIEWS = NAMES.map((name, i): LevelView => ({
  id: `level:${i + 1}`,
  rank: i + 1,
  name,
  lang: 'et',
  step: Math.min(3, i + 1),
}));
const LEVELS = NAMES.map((name, i): PasteLevel => ({ id: `level:${i + 1}`, rank: i + 1, names: [name] }));
const THREE = LEVELS.slice(0, 3);

const level = fc.constantFrom(...VIEWS);
const entry = fc.option(level);
const states: fc.Arbitrary<RequirementState> = fc.oneof(
  fc.record({ kind: fc.constant('level' as const), level, entry, from: fc.constant(null) }),
  fc.record({
    kind: fc.constant('undecided' as const),
    level: fc.constant(null),
    entry,
    from: fc.constant(null),
  }),
  fc.record({
    kind: fc.constantFrom('notRequired' as const, 'notHeld' as const),
    level: fc.constant(null),
    entry: fc.constant(null),
    from: fc.constant(null),
  }),
);

describe('a cell as a spreadsheet takes it', () => {
  test('comes back through the clipboard as it was', () => {
    const grids = fc
      .integer({ min: 1, max: 5 })
      .chain((width) => fc.array(fc.array(states, { minLength: width, maxLength: width }), { minLength: 1 }));
    fc.assert(
      fc.property(grids, (grid) => {
        const block = grid.map((row) => row.map(requirementText));
        const read = blockOfText(textOfBlock(block)).map((row) =>
          row.map((text) => readRequirement(text, LEVELS)),
        );
        expect(read).toEqual(grid.map((row) => row.map(saidBy)));
      }),
    );
  });

  test.each([
    ['2', { level: 'level:2' }],
    ['2.', { level: 'level:2' }],
    ['Meister', { level: 'level:2' }],
    ['2 Meister', { level: 'level:2' }],
    ['tase 3', { level: 'level:3' }],
    ['expert', { level: 'level:3' }],
    ['-', 'notRequired'],
    ['–', 'notRequired'],
    ['Ei ole nõutav', 'notRequired'],
    ['ei vaadita', 'notRequired'],
    ['not required', 'notRequired'],
    ['?', 'undecided'],
    ['0', 'undecided'],
    ['Otsustamata', 'undecided'],
    ['päättämättä', 'undecided'],
    ['', 'clear'],
  ])('is read where “%s” stands', (text, decision) => {
    expect(readRequirement(text, THREE)).toEqual({ decision });
  });

  test.each(['4', '12', 'Suurmeister', 'Müüja', '1→', '→2', '1→–', '1→2→3', '9→2', 'a'.repeat(300)])(
    'is not read where no such level stands: %s',
    (text) => {
      expect(readRequirement(text, THREE)).toBeUndefined();
    },
  );

  test('holds the level on entry beside the target', () => {
    expect(readRequirement('1→2', THREE)).toEqual({ decision: { level: 'level:2' }, entryLevel: 'level:1' });
    expect(readRequirement('Algaja -> Ekspert', THREE)).toEqual({
      decision: { level: 'level:3' },
      entryLevel: 'level:1',
    });
  });
});

function saidBy({ kind, level: target, entry: first }: RequirementState): object {
  const decision = kind === 'notHeld' ? 'clear' : target ? { level: target.id } : kind;
  return first ? { decision, entryLevel: first.id } : { decision };
}
