import { expect, test } from 'vitest';
import { applyNamed } from '../../../commands/index.ts';
import { Checks } from '../../checks.ts';
import { allPacks, modelWith, saidOf } from '../rule.test-support.ts';
import { copiedValue } from './rule.ts';

const said = (values: readonly string[], text: string, language: string) =>
  saidOf([copiedValue], text, language, 'indicator', { values });

test.each([
  ['et', 'Koostöö', 'Teeb koostööd', 'koostööd'],
  ['et', 'Avatus', 'Suhtleb avatult kolleegidega', 'avatult'],
  ['et', 'Julgus', 'Näitab igapäevatöös julgust.', 'julgust'],
  ['fi', 'Yhteistyö', 'Tekee yhteistyötä', 'yhteistyötä'],
  ['fi', 'Rohkeus', 'Osoittaa työssään rohkeutta', 'rohkeutta'],
  ['en', 'Courage', 'Shows courage in daily work', 'courage'],
  ['en', 'Open', 'Communicates openly with customers', 'openly'],
  ['en', 'We act with care', 'Works with care', 'care'],
])('%s: the value “%s” stands in place of a deed: “%s”', (language, value, text, quote) => {
  expect(said([value], text, language)).toEqual([
    expect.objectContaining({ quote, severity: 'consider', strictness: 'draft', message: 'default' }),
  ]);
});

test.each([
  ['et', 'Koostöö', 'Kutsub koostöö arutelule kaasa nii lao kui ka müügi'],
  ['et', 'Kiirus', 'Vastab kiiresti'],
  ['et', 'Avatus', 'Ütleb esmaspäeva koosolekul avatult, mis läks viltu'],
  ['et', 'Avatus', 'Avab poe kell kaheksa'],
  ['fi', 'Avoimuus', 'Kertoo avoimesti, mikä meni vikaan'],
  ['fi', 'Nopeus', 'Tuo kahvin'],
  ['en', 'Openness', 'Opens the shop at eight'],
  ['en', 'Courage', 'Tells the manager with courage which deadline cannot be kept'],
  ['en', 'Courage', 'Asks clarifying questions'],
  ['en', 'Customers', 'Works with customers'],
  ['en', 'Speed', 'Works at a speed of 40 parcels an hour'],
])('%s: the value “%s” is not copied by “%s”', (language, value, text) => {
  expect(said([value], text, language)).toEqual([]);
});

test.each([
  ['et', 'Lähtub oma töös ettevõtte väärtustest'],
  ['fi', 'Toimii arvojen mukaan'],
  ['en', 'Lives our values'],
])('%s: “%s” is a slogan', (language, text) => {
  expect(said([], text, language)).toEqual([
    expect.objectContaining({ message: 'slogan', severity: 'consider', strictness: 'draft' }),
  ]);
});

test('a slogan beside a deed is left alone', () => {
  expect(said([], 'Lives our values: greets each guest by name and carries the bags upstairs', 'en')).toEqual(
    [],
  );
});

test('a word that the team has declared fine is fine', () => {
  const context = { values: ['Courage'], vocabulary: new Set(['courage']) };
  expect(saidOf([copiedValue], 'Shows courage', 'en', 'indicator', context)).toEqual([]);
});

test('in a model the words are those of its values and promise', () => {
  const deeds = ['Shows courage', 'Asks the customer what the parcel was for and writes it down'];
  const titled = (title: string) =>
    modelWith(['en'], (tx, root) => {
      tx.create('statement', root, { kind: 'value', title: { en: title } });
      tx.create('statement', root, { kind: 'strategicGoal', title: { en: 'Parcels' } });
      const competency = tx.create('competency', root, {});
      for (const text of deeds) tx.create('indicator', competency, { text: { en: text } });
    });
  const found = (title: string) => {
    const model = titled(title);
    const checks = new Checks(model, allPacks, [copiedValue]);
    return [...model.all()].flatMap(({ id }) =>
      checks.of(id).open.map(({ message }) => message.values['value']),
    );
  };
  expect(found('Courage')).toEqual(['Courage']);
  expect(found('Care')).toEqual([]);
});

test('typing in a value’s title asks anew only the sentences that may copy it', () => {
  const model = modelWith(['en'], (tx, root) => {
    tx.create('statement', root, { kind: 'value', title: { en: 'Care' } });
    const competency = tx.create('competency', root, {});
    for (let number = 0; number < 200; number += 1) {
      const text = `Asks customer ${number} what the parcel was for and writes the answer down`;
      tx.create('indicator', competency, { text: { en: text } });
    }
    tx.create('indicator', competency, { text: { en: 'Shows courage' } });
  });
  const checks = new Checks(model, allPacks, [copiedValue]);
  const [value] = model.children(model.root, 'statement');
  const before = checks.derivation.work;
  const args = { id: value?.id ?? '', field: 'title', language: 'en', text: 'Courage' };
  const after = applyNamed(model, 'replace-text', args);
  const changed = checks.update(after.model, after.diff);
  expect([...changed].map((id) => checks.of(id).open.length)).toEqual([1]);
  expect(checks.derivation.work - before).toBeLessThan(10);
});
