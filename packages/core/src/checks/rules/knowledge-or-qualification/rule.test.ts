import { expect, test } from 'vitest';
import { noActionVerb } from '../no-action-verb/rule.ts';
import { findingsOf, modelWith, saidOf } from '../rule.test-support.ts';
import { deedsIn, indicatorReadBy, takenUp } from '../suggestion.test-support.ts';
import { knowledgeOrQualification } from './rule.ts';

const said = (text: string, language: string) =>
  saidOf([knowledgeOrQualification], text, language, 'indicator');

test.each([
  ['et', ' 3 aastat kogemust klienditeeninduses ', '3 aastat kogemust klienditeeninduses'],
  ['fi', '3 vuoden kokemus asiakaspalvelusta', '3 vuoden kokemus asiakaspalvelusta'],
  ['en', "3 years' experience in customer service", "3 years' experience in customer service"],
])('%s: “%s”', (language, text, quote) => {
  expect(said(text, language)).toEqual([
    expect.objectContaining({ quote, severity: 'consider', strictness: 'review', message: 'default' }),
  ]);
});

test.each([
  ['et', 'Jagab kolleegidega kliendilt saadud teadmisi'],
  ['et', 'Hea suhtlemisoskus'],
  ['fi', 'Jakaa asiakkaalta saamansa tiedon kollegoille'],
  ['fi', 'Hyvät viestintätaidot'],
  ['en', 'Shares with colleagues what customers have told'],
  ['en', 'Is able to explain the bill'],
  ['en', 'Good communication skills'],
])('%s: “%s” is left alone', (language, text) => {
  expect(said(text, language)).toEqual([]);
});

test('reads indicators only', () => {
  for (const kind of ['descriptor', 'name', 'definition', 'component'] as const)
    expect(saidOf([knowledgeOrQualification], '3 aastat kogemust klienditeeninduses', 'et', kind)).toEqual(
      [],
    );
});

test.each([
  ['et', '3 aastat kogemust klienditeeninduses'],
  ['fi', '3 vuoden kokemus asiakaspalvelusta'],
  ['en', "3 years' experience in customer service"],
])('%s: no-action-verb is silent on “%s”', (language, text) => {
  const all = saidOf([knowledgeOrQualification, noActionVerb], text, language, 'indicator');
  expect(all.map(({ rule }) => rule)).toEqual(['knowledge-or-qualification']);
});

test('offers to move the sentence to knowledge, or to the experience that the roles ask for', () => {
  const text = "3 years' experience in customer service";
  const offered = indicatorReadBy(knowledgeOrQualification, text, 'en');
  expect(offered.findings.flatMap(({ suggestions }) => suggestions.map(({ label }) => label))).toEqual([
    'moveToKnowledge',
    'moveToExperience',
  ]);

  const known = takenUp(knowledgeOrQualification, offered, 'moveToKnowledge');
  expect(known.findings).toEqual([]);
  expect(deedsIn(known, 'en')).toEqual([]);
  const [competency] = known.model.children(known.model.root, 'competency');
  expect(known.model.children(competency?.id ?? '', 'component')).toMatchObject([
    { kind: 'knowledge', text: { en: text } },
  ]);

  const asked = takenUp(knowledgeOrQualification, offered, 'moveToExperience');
  expect(asked.findings).toEqual([]);
  expect(deedsIn(asked, 'en')).toEqual([]);
  expect(asked.model.children(asked.model.root, 'role').map(({ experience }) => experience)).toEqual([
    { en: text },
  ]);
});

test('the roles are those that the indicator is for, else those that need the competency', () => {
  const model = modelWith(['en'], (tx, root) => {
    const competency = tx.create('competency', root, {});
    const [seller, keeper, driver] = ['Seller', 'Keeper', 'Driver'].map((name) =>
      tx.create('role', root, { name: { en: name } }),
    );
    const text = { en: 'A degree in business administration' };
    tx.create('indicator', competency, { text });
    tx.create('indicator', competency, { text, roles: [driver ?? ''] });
    tx.create('requirement', seller ?? '', { competency });
    tx.create('requirement', keeper ?? '', { competency, notRequired: true });
  });
  const named = (name: string) =>
    model.children(model.root, 'role').find((role) => role.name['en'] === name)?.id;
  const roles = findingsOf(knowledgeOrQualification, model).map(
    ({ suggestions }) => suggestions.find(({ label }) => label === 'moveToExperience')?.args['roles'],
  );
  expect(roles).toHaveLength(2);
  expect(roles).toEqual(expect.arrayContaining([[named('Seller')], [named('Driver')]]));
});
