import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { sourceConditions } from './scripts/source-conditions.mjs';

// Long runs (*.long.test.ts) are for `npm run test:long`.
const isLong = process.env['TEGU_LONG_TESTS'] === '1';
const exclude = [...configDefaults.exclude, ...(isLong ? [] : ['**/*.long.test.{ts,tsx}'])];
// A test that puts another module in the place of one of ours has a worker to itself.
const isolated = (ending: string): string => `**/*.isolated.test.${ending}`;
// Vitest's five seconds are too few on a machine that is busy with something else as well.
const testTimeout = 30_000;
// jsdom's own clock of frames is an interval: one that was begun while intervals were faked would stand still for all files after.
const fakeTimers: NonNullable<TestProjectInlineConfiguration['test']>['fakeTimers'] = {
  toFake: ['setTimeout', 'clearTimeout', 'Date'],
};
const tests = (folder: string, ending: string): string => `${folder}/**/*.test.${ending}`;

export default defineConfig({
  test: {
    // Browser tests wait more than they work: with a worker more than there are cores none of these stands idle.
    maxWorkers: availableParallelism() + 1,
    projects: [
      {
        ...sourceConditions,
        test: {
          name: 'node',
          environment: 'node',
          include: [
            tests('packages/*/src', 'ts'),
            tests('packages/*/bin', 'js'),
            tests('apps', 'ts'),
            tests('scripts', 'mjs'),
          ],
          exclude: [...exclude, 'apps/*/browser/**', isolated('ts')],
          // What most of them import is read once for each worker, not once for each of some hundreds of files.
          isolate: false,
          testTimeout,
        },
      },
      {
        ...sourceConditions,
        test: {
          name: 'node-isolated',
          environment: 'node',
          include: [isolated('ts')],
          exclude,
          testTimeout,
        },
      },
      {
        ...sourceConditions,
        test: {
          name: 'jsdom',
          environment: 'jsdom',
          include: [tests('packages/*/src', 'tsx'), tests('apps/*/src', 'tsx')],
          exclude: [...exclude, isolated('tsx')],
          isolate: false,
          testTimeout,
          fakeTimers,
          setupFiles: ['scripts/jsdom-setup.mjs'],
        },
      },
      {
        ...sourceConditions,
        test: {
          name: 'jsdom-isolated',
          environment: 'jsdom',
          include: [isolated('tsx')],
          exclude,
          testTimeout,
          fakeTimers,
          setupFiles: ['scripts/jsdom-setup.mjs'],
        },
      },
      {
        ...sourceConditions,
        test: {
          name: 'browser',
          environment: 'node',
          include: [
            'apps/editor/browser/**/*.browser.test.ts',
            'apps/editor/browser/**/*.browser.long.test.ts',
          ],
          exclude,
          globalSetup: ['apps/editor/browser/global-setup.ts'],
          // The files share what drives the browser; each test has a context of its own.
          isolate: false,
          testTimeout: 2 * testTimeout,
          // A page that is loaded again takes more than the second that is usual.
          expect: { poll: { timeout: 10_000 } },
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
