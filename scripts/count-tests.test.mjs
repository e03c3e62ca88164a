import { expect, test } from 'vitest';
import { countTests } from './count-tests.mjs';

test('counts each test once, and a file that did not load as a failure', () => {
  const counts = countTests({
    testResults: [
      {
        name: 'a.test.ts',
        status: 'passed',
        assertionResults: [{ status: 'passed' }, { status: 'pending' }],
      },
      { name: 'b.test.ts', status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] },
      { name: 'c.test.ts', status: 'failed', assertionResults: [] },
      { name: 'd.browser.test.ts', status: 'passed', assertionResults: [{ status: 'skipped' }] },
    ],
  });
  expect(counts).toEqual({ passed: 2, failed: 2, skipped: 2, skippedInBrowser: 1 });
});

test('a missing report counts as nothing', () => {
  expect(countTests(undefined)).toEqual({ passed: 0, failed: 0, skipped: 0, skippedInBrowser: 0 });
});
