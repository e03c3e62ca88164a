import { expect, test } from 'vitest';
import { findingsOf, modelWith } from '../rule.test-support.ts';
import { duplicateIndicator } from '../duplicate-indicator/rule.ts';
import { nearDuplicateIndicator } from './rule.ts';

const pairOf = (language: string, one: string, other: string) =>
  modelWith([language], (tx, root) => {
    for (const text of [one, other])
      tx.create('indicator', tx.create('competency', root, { name: { [language]: text } }), {
        text: { [language]: text },
      });
  });

test.each([
  ['et', 'Helistab kliendile enne tähtaega tagasi.', 'Enne tähtaega helistab kliendile tagasi.'],
  ['fi', 'Soittaa asiakkaalle ennen määräaikaa.', 'Soittaa ennen määräaikaa asiakkaille.'],
  ['en', 'Participates in the delivery process', 'Participates in delivery processes'],
])('%s: “%s” and “%s”', (language, one, other) => {
  const model = pairOf(language, one, other);
  expect(findingsOf(nearDuplicateIndicator, model)).toHaveLength(2);
  expect(findingsOf(duplicateIndicator, model)).toEqual([]);
});

test.each([
  ['en', 'Makes decisions within their project', 'Makes decisions beyond their project'],
  ['en', 'Does interrupt a customer who speaks', 'Does not interrupt a customer who speaks'],
  ['en', 'Calls back within 5 working days', 'Calls back within 2 working days'],
  ['en', 'Documenting information', 'Information documenting'],
  ['et', 'Küsib kliendilt enne tööd', 'Küsib kliendilt pärast tööd'],
  ['et', 'Helistab kliendile kohe tagasi', 'Helistab kliendile kohe tagasi.'],
])('%s: nothing of “%s” and “%s”', (language, one, other) => {
  expect(findingsOf(nearDuplicateIndicator, pairOf(language, one, other))).toEqual([]);
});
