import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { english } from './index.ts';

describe('what might stand instead', () => {
  test.each([
    ['To listen to customers.', 'Listens to customers.'],
    ['To actively listen and ask questions', 'Actively listens and asks questions'],
    ['Listen to customers and answer their questions.', 'Listens to customers and answers their questions.'],
    ['Please greet guests.', 'Greets guests.'],
    ['I listen to customers to the end.', 'Listens to customers to the end.'],
    ['We are there for the customer.', 'Is there for the customer.'],
    ['Do not interrupt customers.', 'Does not interrupt customers.'],
    ['When a customer complains, listen to the end.', 'When a customer complains, listens to the end.'],
    ['Carry the bags to the room', 'Carries the bags to the room'],
    ['Focus on one task at a time.', 'Focuses on one task at a time.'],
    // A word that may be a noun as well stays as it is, and so does the whole.
    ['Provide advice, support and feedback.', undefined],
    ['Help customers choose and buy.', undefined],
    ['Be polite to customers.', undefined],
    ['I tell customers what I did.', undefined],
  ])('of another form: “%s”', (text, rewrite) => {
    expect(english.otherForm(text)).toBeDefined();
    expect(english.otherForm(text)?.rewrite).toBe(rewrite);
  });

  test.each([
    ['Must give an answer within a day.', 'Gives an answer within a day.'],
    ['The employee must give an answer.', 'The employee gives an answer.'],
    ['Must not interrupt customers.', 'Does not interrupt customers.'],
    ['Has to call back and tell the date', 'Calls back and tells the date'],
    ['Must always greet the guest.', 'Always greets the guest.'],
    ['Is required to report faults.', 'Reports faults.'],
    ['Must be able to use the till.', 'Is able to use the till.'],
    ['Must be signed in.', undefined],
    ['Must be polite.', undefined],
  ])('of a duty: “%s”', (text, rewrite) => {
    expect(english.duty(text)).toBeDefined();
    expect(english.duty(text)?.rewrite).toBe(rewrite);
  });

  test.each([
    ['Tries to help the customer.', 'Helps the customer.'],
    ['Always tries to find the cause', 'Always finds the cause'],
    ['Tries not to interrupt.', 'Does not interrupt.'],
    ['Makes every effort to find a solution.', 'Finds a solution.'],
    ['Listens and tries to understand.', 'Listens and understands.'],
    ['Strives for excellence.', undefined],
  ])('of an attempt: “%s”', (text, rewrite) => {
    expect(english.attempt(text)).toBeDefined();
    expect(english.attempt(text)?.rewrite).toBe(rewrite);
  });

  test.each([
    ['Plans the shifts and trains newcomers.', ['Plans the shifts.', 'Trains newcomers.']],
    ['Plans the shifts and trains newcomers', ['Plans the shifts', 'Trains newcomers']],
    [
      'The manager plans the budget and trains the team.',
      ['The manager plans the budget.', 'The manager trains the team.'],
    ],
    // "Every week", "also" may belong to both.
    ['Plans the shifts and trains newcomers every week.', undefined],
    ['Cleans the machines and also trains newcomers.', undefined],
    ['Coaches sellers, negotiates contracts and orders supplies.', undefined],
  ])('of two deeds: “%s”', (text, split) => {
    expect(english.twoDeeds(text)).toBeDefined();
    expect(english.twoDeeds(text)?.split).toEqual(split);
  });

  test('names what joins two competencies', () => {
    const joined = (name: string): string | undefined => {
      const span = english.twoNames(name);
      return span === undefined ? undefined : name.slice(span.start, span.end);
    };
    const two: Readonly<Record<string, string>> = {
      'Planning and service': 'and',
      'Customer service and teamwork': 'and',
      'Teamwork and conflict resolution': 'and',
      'Problem solving and creativity': 'and',
      'Programming and people management': 'and',
      'Time management and communication': 'and',
      'Leading people and bookkeeping': 'and',
      'Planning & service': ' & ',
    };
    for (const [name, place] of Object.entries(two)) expect(joined(name), name).toBe(place);
    for (const name of [
      'Time and task management',
      'Process and product improvement',
      'Communication and presentation skills',
      'Planning and organising work',
      'Planning and leading school trips',
      'Learning and development',
      'Communication with customers and colleagues',
      'Health and safety',
      'Friendly and helpful service',
      'Internal and external customers',
      'Quality and risk management',
      'Listening to customers',
    ])
      expect(joined(name), name).toBeUndefined();
  });
});

const words = fc.constantFrom(
  ...`to must has must not tries to listen listens help helps plan plans plans trains orders clean cleans greet i we
the shifts newcomers guests supplies and and , . ; always clearly customers be is polite when every day do don't
please answer answers support colleagues "well" (soon) É ’s 10 needs should in`.split(/\s+/),
);

describe('whatever is written', () => {
  const texts = fc.array(words, { maxLength: 12 }).map((parts) => parts.join(' '));
  const isSound = (text: string, written: string): void => {
    expect(written.trim()).not.toBe('');
    expect(written.length).toBeLessThanOrEqual(text.length + 12);
  };

  test('a rewrite is a deed without what it mends, and ends as the text does', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const found of [english.otherForm(text), english.duty(text), english.attempt(text)]) {
          if (found === undefined) continue;
          expect(found.start).toBeLessThan(found.end);
          if (found.rewrite === undefined) continue;
          isSound(text, found.rewrite);
          expect(english.mainVerb(found.rewrite)).toBe('verb');
          expect(found.rewrite.endsWith('.')).toBe(text.endsWith('.'));
        }
        const mended = english.otherForm(text)?.rewrite;
        if (mended !== undefined) expect(english.otherForm(mended)).toBeUndefined();
      }),
    );
  });

  test('a duty that is taken out is gone', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const mended = english.duty(`Must ${text}`)?.rewrite;
        if (mended !== undefined && !/\b(?:must|has|needs|should)\b/iu.test(text))
          expect(english.duty(mended)).toBeUndefined();
      }),
    );
  });

  test('halves are parts of the text and end as it does', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = english.twoDeeds(`Plans the shifts and trains ${text}`);
        for (const half of found?.split ?? []) {
          isSound(`Plans the shifts and trains ${text}`, half);
          expect(half.endsWith('.')).toBe(text.endsWith('.'));
          expect(english.mainVerb(half)).not.toBe('none');
        }
      }),
    );
  });

  test('takes as much longer as the text is', () => {
    const readAll = (text: string): void => {
      english.question(text);
      english.otherForm(text);
      english.passive(text);
      english.duty(text);
      english.attempt(text);
      english.negation(text);
      english.qualification(text);
      english.outcome(text);
      english.twoDeeds(text);
      english.twoNames(text);
      for (const kind of ['absolute', 'comparative', 'bias', 'slogan', 'escape'] as const)
        english.phrases(text, kind);
    };
    const timeOf = (part: string, length: number): number => {
      let best = Number.POSITIVE_INFINITY;
      for (let run = 0; run < 3; run += 1) {
        const text = part.repeat(Math.ceil((length + run) / part.length));
        const start = performance.now();
        readAll(text);
        best = Math.min(best, performance.now() - start);
      }
      return best;
    };
    for (const part of [
      'listen and ',
      'must not ',
      'tries to help and ',
      'plans shifts and trains newcomers, ',
      'is done and ',
      'better and young ',
      'never quickly ',
      'also ',
      'years of ',
      'values and ',
      'we must plan ',
    ]) {
      let growth = Number.POSITIVE_INFINITY;
      for (let attempt = 0; attempt < 5 && growth > 30; attempt += 1)
        growth = Math.min(growth, timeOf(part, 24_000) / Math.max(timeOf(part, 3_000), 1));
      // A squared reader would take 64 times as long for eight times the text.
      expect(growth, part).toBeLessThan(30);
    }
  }, 60_000);
});
