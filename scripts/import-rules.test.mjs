import { ESLint, Linter } from 'eslint';
import { expect, test } from 'vitest';

const eslint = new ESLint();

/**
 * What the project's own configuration says of one import in that file.
 * @param {string} file
 * @param {string} name
 */
async function complaints(file, name) {
  /** @type {{ rules: Linter.RulesRecord }} */
  const { rules } = await eslint.calculateConfigForFile(file);
  const only = { 'no-restricted-imports': rules['no-restricted-imports'] ?? 'off' };
  return new Linter().verify(`export * from '${name}';`, { rules: only }).map(({ message }) => message);
}

test.each([
  ['packages/core/src/model/model.ts', '@tegu/react'],
  ['packages/core/src/model/model.ts', '@tegu/core'],
  ['packages/core/src/model/model.ts', 'node:fs'],
  ['packages/core/src/model/model.ts', 'react'],
  ['packages/core/src/model/model.ts', 'zod'],
  ['packages/core/src/model/model.test.ts', '@tegu/cli'],
  ['packages/react/src/app.tsx', '@tegu/cli'],
  ['packages/react/src/app.tsx', '@tegu/core/model/model.ts'],
  ['packages/react/src/app.tsx', '../../core/src/index.ts'],
  ['packages/react/src/app.tsx', 'node:path'],
  ['packages/cli/src/main.ts', '@tegu/react'],
  ['packages/bench/src/main.ts', '@tegu/cli'],
  ['apps/editor/src/main.tsx', '@tegu/cli'],
  ['apps/editor/src/main.tsx', '@tegu/core/src/index.ts'],
])('%s must not import %s', async (file, name) => {
  expect(await complaints(file, name)).toHaveLength(1);
});

test.each([
  ['packages/core/src/model/model.ts', 'zod/mini'],
  ['packages/core/src/model/model.ts', '../records/id.ts'],
  ['packages/core/src/model/model.test.ts', 'vitest'],
  ['packages/react/src/app.tsx', '@tegu/core'],
  ['packages/react/src/app.tsx', '@tegu/core/language/et'],
  ['packages/react/src/app.tsx', 'react'],
  ['packages/cli/src/main.ts', '@tegu/core'],
  ['packages/cli/src/main.ts', 'node:fs'],
  ['apps/editor/src/main.tsx', '@tegu/react'],
  ['apps/editor/src/main.tsx', '@tegu/core'],
])('%s may import %s', async (file, name) => {
  expect(await complaints(file, name)).toEqual([]);
});
