import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pictureFileName } from './save-picture.ts';

test('a picture’s file is named from the model and the picture', () => {
  expect(pictureFileName('Põhjakodu 2026/27: „uus“', 'Rolliprofiil: Müüja', 'png')).toBe(
    'Põhjakodu 2026 27 uus - Rolliprofiil Müüja.png',
  );
  expect(pictureFileName('…', 'Nõutavad tasemed', 'svg')).toBe('Nõutavad tasemed.svg');
});

const letter = fc.constantFrom(...'aõ5한. /\\:*?"<>|-_\u0000\u202e\ud800', 'e\u0301', '👩‍🚒');

test('whatever the title, every system takes the name', () => {
  fc.assert(
    fc.property(fc.string({ unit: letter, maxLength: 120 }), (title) => {
      const name = pictureFileName(title, 'Levels', 'svg');
      expect(name.length).toBeLessThanOrEqual(84);
      expect(name).toMatch(/^[\p{L}\p{M}\p{N}_\- ]*[\p{L}\p{M}\p{N}_-]\.svg$/u);
    }),
  );
});
