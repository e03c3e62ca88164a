import { Derivation, languagePacks, readFile, type Model } from '@tegu/core';
import { estonian } from '@tegu/core/language/et';
import fc from 'fast-check';
import { catalogue } from '../messages/catalogue.et.ts';
import { wordingOf } from '../messages/wording.ts';
import { boxOfLine, type Drawing, type Line } from './drawing.ts';
import type { PictureSource } from './picture-source.ts';

/** What pictures are made from, over a model, in Estonian. */
export function sourceOf(model: Model): PictureSource {
  const { say } = wordingOf('et', catalogue);
  const derivation = new Derivation(model, languagePacks(estonian));
  return {
    model,
    ask: (query, key) => derivation.ask(query, key),
    words: say,
    languages: model.own.languages,
    language: 'et',
  };
}

/** The lines of text of a picture. */
export function linesIn({ parts }: Drawing): readonly Line[] {
  return parts.filter((part) => part.kind === 'line');
}

/** Pairs of texts that lie over each other, and texts that lie over an edge. */
export function clashesIn(drawing: Drawing): readonly string[] {
  const placed = linesIn(drawing).map((line) => ({ text: line.text, ...boxOfLine(line) }));
  const outside = placed
    .filter(
      ({ left, right, top, bottom }) =>
        left < 0 || top < 0 || right > drawing.width || bottom > drawing.height,
    )
    .map(({ text }) => text);
  const over = placed.flatMap((one, i) =>
    placed
      .slice(i + 1)
      .filter(
        (other) =>
          one.left < other.right - 0.01 &&
          other.left < one.right - 0.01 &&
          one.top < other.bottom - 0.01 &&
          other.top < one.bottom - 0.01,
      )
      .map((other) => `${one.text} / ${other.text}`),
  );
  return [...outside, ...over];
}

const text = (et: string): { readonly et: string } => ({ et });
const letter = fc.constantFrom(...'aeioumklnrstõäöüšžWM<>&"\'- 한👩‍🚒\u0000\ud800');
const name = fc.string({ unit: letter, maxLength: 60 });

/** A model with some roles and competencies whose names begin with R0, R1 … and K0, K1 …, and are anything after that. */
export const anyModel: fc.Arbitrary<Model> = fc
  .record({
    competencies: fc.array(name, { minLength: 1, maxLength: 5 }),
    roles: fc.array(name, { minLength: 1, maxLength: 5 }),
    levels: fc.array(name, { minLength: 1, maxLength: 5 }),
    values: fc.array(name, { minLength: 1, maxLength: 4 }),
    decisions: fc.array(fc.record({ level: fc.nat(5), entry: fc.nat(5) }), { minLength: 25, maxLength: 25 }),
  })
  .map(({ competencies, roles, levels, values, decisions }) => {
    const levelOf = (n: number): { readonly level?: string } =>
      n < levels.length ? { level: `level:${n}` } : {};
    return readFile(
      JSON.stringify({
        format: 'tegu',
        formatVersion: 1,
        model: {
          id: 'model:any',
          title: text(`Mudel ${competencies[0] ?? ''}`),
          languages: ['et'],
          statements: values.map((value, i) => ({
            id: `statement:v${i}`,
            kind: 'value',
            title: text(`V${i} ${value}`),
          })),
          scales: [
            {
              id: 'scale:s',
              levels: levels.map((each, i) => ({ id: `level:${i}`, name: text(`T${i} ${each}`) })),
            },
          ],
          categories: [
            {
              id: 'category:c',
              name: text(`Kategooria ${roles[0] ?? ''}`),
              competencies: competencies.map((each, i) => ({
                id: `competency:k${i}`,
                name: text(`K${i} ${each}`),
                ...(i % 2 === 0 ? { claims: [{ statement: 'statement:v0' }] } : {}),
              })),
            },
          ],
          roles: roles.map((each, i) => ({
            id: `role:r${i}`,
            name: text(`R${i} ${each}`),
            kind: i === 0 ? 'group' : 'role',
            requirements: competencies.map((_, k) => {
              const { level, entry } = decisions[(i * 5 + k) % 25] ?? { level: 0, entry: 0 };
              const entryLevel = levelOf(entry).level;
              return {
                competency: `competency:k${k}`,
                ...levelOf(level),
                ...(entryLevel === undefined ? {} : { entryLevel }),
              };
            }),
          })),
        },
      }),
    ).model;
  });
