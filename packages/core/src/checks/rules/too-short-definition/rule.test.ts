import { expect, test } from 'vitest';
import { saidOf } from '../rule.test-support.ts';
import { tooShortDefinition } from './rule.ts';

test.each([
  ['et', 'Töö klientidega'],
  ['et', 'Oskus ja tahe olla koos teistega hea kolleeg'],
  ['fi', 'Asiakkaiden kanssa työskentely'],
  ['fi', 'Kyky olla hyvä kollega'],
  ['en', 'Work with customers'],
  ['en', 'The ability to be there for each other'],
])('%s: “%s” has fewer than five words that carry meaning', (language, text) => {
  expect(saidOf([tooShortDefinition], text, language, 'definition')).toEqual([
    expect.objectContaining({ quote: text, severity: 'consider', strictness: 'review' }),
  ]);
});

test.each([
  ['et', 'Võime avaldada mõju nii majas sees kui ka väljaspool'],
  ['et', 'Kliendi vajaduse väljaselgitamine ja sobiva lahenduse pakkumine'],
  ['fi', 'Asiakkaan tarpeen selvittäminen ja sopivan ratkaisun tarjoaminen'],
  ['en', 'Finding out what the customer needs and offering what solves it'],
  // Customers count here, and so do short words of weight.
  ['et', 'Poe klientide teenindamine eesti ja vene keeles'],
  ['en', 'Greeting customers, colleagues and guests in their own language'],
  ['en', ' \n '],
])('%s: “%s” is left alone', (language, text) => {
  expect(saidOf([tooShortDefinition], text, language, 'definition')).toEqual([]);
});

test('reads definitions only', () => {
  expect(saidOf([tooShortDefinition], 'Work with customers', 'en', 'component')).toEqual([]);
});
