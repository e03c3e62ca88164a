import { expect, test } from 'vitest';
import { Checks } from '../../checks.ts';
import { modelWith, allPacks, saidOf } from '../rule.test-support.ts';
import { tooShortDefinition } from '../too-short-definition/rule.ts';
import { circularDefinition } from './rule.ts';

const said = (name: string, text: string, language: string) =>
  saidOf([circularDefinition], text, language, 'definition', { name });

test.each([
  ['et', 'Planeerimine', 'Planeerimine on oskus planeerida'],
  ['et', 'Meeskonnatöö', 'Hea meeskonnatöö oskus'],
  ['et', 'Kliendi kuulamine', 'Võime klienti kuulata'],
  ['fi', 'Suunnittelu', 'Suunnittelu on suunnittelua'],
  ['fi', 'Asiakkaan kuunteleminen', 'Kyky asiakkaan kuuntelemiseen'],
  ['en', 'Communication', 'Communication is communicating'],
  ['en', 'Communication skills', 'The ability to communicate effectively'],
  ['en', 'Planning', 'Being able to plan well'],
])('%s: “%s: %s” says the name again', (language, name, text) => {
  expect(said(name, text, language)).toEqual([
    expect.objectContaining({ quote: text, severity: 'consider', strictness: 'review' }),
  ]);
});

test.each([
  ['et', 'Planeerimine', 'Oskus jagada töö päevadeks ja inimesteks nii, et tähtaeg peab'],
  ['et', 'Planeerimine', 'Oskus planeerida vahetusi nii, et keegi ei tööta üle'],
  ['et', 'Meeskonnatöö ja planeerimine', 'Oskus planeerida'],
  ['fi', 'Suunnittelu', 'Kyky jakaa työ päiville ja ihmisille'],
  ['en', 'Communication', 'Telling others what they need to know'],
  ['en', 'Planning', 'The ability to plan shifts so that nobody works overtime'],
  ['en', '', 'Communication is communicating'],
  ['en', 'The ability', 'The ability'],
])('%s: “%s: %s” is left alone', (language, name, text) => {
  expect(said(name, text, language)).toEqual([]);
});

test('silences too-short-definition', () => {
  const both = saidOf([circularDefinition, tooShortDefinition], 'Communicating', 'en', 'definition', {
    name: 'Communication',
  });
  expect(both.map(({ rule }) => rule)).toEqual(['circular-definition']);
});

test('in a model the name is the competency’s own in the same language', () => {
  const model = modelWith(['en', 'et'], (tx, root) => {
    tx.create('competency', root, {
      name: { en: 'Communication', et: 'Suhtlemine' },
      definition: { en: 'Communication is communicating', et: 'Communication' },
    });
  });
  const checks = new Checks(model, allPacks, [circularDefinition]);
  const found = [...model.all()].flatMap(({ id }) => checks.of(id).open);
  expect(found.map(({ language, message }) => [language, message.values['name']])).toEqual([
    ['en', 'Communication'],
  ]);
});
