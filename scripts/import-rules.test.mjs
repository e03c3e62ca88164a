import { join } from 'node:path';
import { RuleTester } from 'oxlint/plugins-dev';
import { describe, expect, it, test } from 'vitest';
import { imports, refusedImport } from './import-rules.mjs';
import { root } from './project-paths.mjs';

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
])('%s must not import %s', (file, name) => {
  expect(refusedImport(file, name)).toMatch(/import|runs in browsers/i);
});

test.each([
  ['packages/core/src/model/model.ts', 'zod/mini'],
  ['packages/core/src/model/model.ts', '../records/id.ts'],
  ['packages/core/src/model/model.test.ts', 'vitest'],
  ['packages/core/src/model/model.test-support.ts', 'vitest'],
  ['packages/react/src/app.tsx', '@tegu/core'],
  ['packages/react/src/app.tsx', '@tegu/core/language/et'],
  ['packages/react/src/app.tsx', 'react'],
  ['packages/cli/src/main.ts', '@tegu/core'],
  ['packages/cli/src/main.ts', 'node:fs'],
  ['apps/editor/src/main.tsx', '@tegu/react'],
  ['apps/editor/src/main.tsx', '@tegu/core'],
])('%s may import %s', (file, name) => {
  expect(refusedImport(file, name)).toBeUndefined();
});

RuleTester.describe = describe;
RuleTester.it = it;
const filename = join(root, 'packages/core/src/model/model.ts');

new RuleTester().run('tegu/imports', imports, {
  valid: ['import { z } from "zod/mini";', 'export const one = 1;', 'import(name);'].map((code) => ({
    code,
    filename,
  })),
  invalid: [
    'import { z } from "zod";',
    'import "react";',
    'import("node:fs");',
    'export * from "@tegu/store";',
    'export { one } from "../../core/src/one.ts";',
  ].map((code) => ({ code, filename, errors: 1 })),
});
