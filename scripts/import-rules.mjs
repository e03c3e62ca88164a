// Who may import whom: core <- store <- react <- apps/editor, core <- cli, all <- bench; and only by the names that a package exports.
import { readFileSync } from 'node:fs';

/** @type {Record<string, string[]>} what each room may import of ours */
const mayImport = {
  'packages/core': [],
  'packages/store': ['core'],
  'packages/react': ['core', 'store'],
  'packages/cli': ['core'],
  'packages/bench': ['core', 'store'],
  'apps/editor': ['core', 'react', 'store'],
};

const tests = '**/*.test.{ts,tsx}';
const ownInnerPath = {
  regex: String.raw`^\.\.?/.*\bsrc/`,
  message: 'Import another package by the names in its `exports`, not by a path into it.',
};
const outsideCore = {
  regex: String.raw`^(?!\.\.?/|zod/mini$|fractional-indexing$|nanoid$|@tegu/)`,
  message: 'core runs anywhere JavaScript does: it imports zod/mini, fractional-indexing and nanoid only.',
};
const forTestsOnly = {
  regex: '^@tegu/core/testing$',
  message: 'Only tests import what models are made up with.',
};
const nodeModule = { regex: '^node:', message: 'This package runs in browsers, where Node has no say.' };

/** @type {import('eslint').Linter.Config[]} */
export const importRules = [
  ...Object.entries(mayImport).map(([room, packages]) =>
    rule(room, [`${room}/src/**`], [strangerOf(room, packages), forTestsOnly, ...outsidersOf(room)]),
  ),
  // A test may read files, but keeps to the same rooms.
  ...Object.entries(mayImport).map(([room, packages]) =>
    rule(`${room} tests`, [`${room}/src/${tests}`], [strangerOf(room, packages), ownInnerPath]),
  ),
];

/**
 * @param {string} name
 * @param {string[]} files
 * @param {{ regex: string, message: string }[]} patterns
 * @returns {import('eslint').Linter.Config}
 */
function rule(name, files, patterns) {
  return {
    name: `tegu/imports of ${name}`,
    files,
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  };
}

/** @param {string} room */
function outsidersOf(room) {
  if (room === 'packages/core') return [ownInnerPath, outsideCore];
  if (['packages/store', 'packages/react', 'apps/editor'].includes(room)) return [ownInnerPath, nodeModule];
  return [ownInnerPath];
}

/**
 * @param {string} room
 * @param {string[]} packages
 */
function strangerOf(room, packages) {
  const names = packages.flatMap(exportedNames);
  return {
    regex: `^@tegu/(?!(?:${names.join('|')})$)`,
    message:
      names.length === 0
        ? `${room} imports no other package of ours.`
        : `${room} imports of ours only: ${names.map((name) => `@tegu/${name}`).join(', ')}.`,
  };
}

/** @param {string} name such as `core`, answered with `core/language/et` beside it */
function exportedNames(name) {
  /** @type {{ exports: Record<string, unknown> }} */
  const { exports } = JSON.parse(
    readFileSync(new URL(`../packages/${name}/package.json`, import.meta.url), 'utf8'),
  );
  return Object.keys(exports).map((subpath) => name + subpath.slice(1));
}
