// Who may import whom: core <- store <- react <- apps/editor, core <- interchange <- cli and react, all <- bench; and only by the names that a package exports.
import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { root } from './project-paths.mjs';

/** @type {Record<string, string[]>} what each room may import of ours */
const mayImport = {
  'packages/core': [],
  'packages/store': ['core'],
  'packages/react': ['core', 'interchange', 'store'],
  'packages/interchange': ['core'],
  'packages/cli': ['core', 'interchange'],
  'packages/bench': ['core', 'interchange', 'store'],
  'apps/editor': ['core', 'react', 'store'],
};
const inBrowsers = ['packages/store', 'packages/react', 'apps/editor'];
const outsideCore = ['zod/mini', 'fractional-indexing', 'nanoid'];
/** What each room may import of ours, by the names that are exported; read once for all files that are linted. */
const namesOfOurs = new Map(
  Object.entries(mayImport).map(([room, packages]) => [room, packages.flatMap(exportedNames)]),
);
const forTestsOnly = '@tegu/core/testing';

/**
 * Why a file may not import that name, if it may not.
 * @param {string} file from the root of the project, with `/` between its folders
 * @param {string} name as the import says it
 * @returns {string | undefined}
 */
export function refusedImport(file, name) {
  const room = Object.keys(mayImport).find((each) => file.startsWith(`${each}/src/`));
  if (room === undefined) return undefined;
  const isTest = /\.test(-support)?\.tsx?$/.test(file);
  if (!isTest && name === forTestsOnly) return 'Only tests import what models are made up with.';
  if (name.startsWith('@tegu/')) return strangerIn(room, name);
  if (name.startsWith('./') || name.startsWith('../')) {
    if (!name.split('/').includes('src')) return undefined;
    return 'Import another package by the names in its `exports`, not by a path into it.';
  }
  return isTest ? undefined : outsiderIn(room, name);
}

/**
 * @param {string} room
 * @param {string} name
 */
function strangerIn(room, name) {
  const names = namesOfOurs.get(room) ?? [];
  if (names.includes(name)) return undefined;
  if (names.length === 0) return `${room} imports no other package of ours.`;
  return `${room} imports of ours only: ${names.join(', ')}.`;
}

/**
 * @param {string} room
 * @param {string} name
 */
function outsiderIn(room, name) {
  if (room === 'packages/core' && !outsideCore.includes(name)) {
    return `core runs anywhere JavaScript does: it imports ${outsideCore.join(', ')} only.`;
  }
  if (inBrowsers.includes(room) && name.startsWith('node:')) {
    return 'This package runs in browsers, where Node has no say.';
  }
  return undefined;
}

/** @param {string} name such as `core`, answered with `@tegu/core/language/et` beside `@tegu/core` */
function exportedNames(name) {
  /** @type {{ exports: Record<string, unknown> }} */
  const { exports } = JSON.parse(
    readFileSync(new URL(`../packages/${name}/package.json`, import.meta.url), 'utf8'),
  );
  return Object.keys(exports).map((subpath) => `@tegu/${name}${subpath.slice(1)}`);
}

/** @typedef {Parameters<import('oxlint/plugins-dev').RuleTester['run']>[1]} Rule */

/** @type {Rule} */
export const imports = {
  create({ filename, report }) {
    const file = relative(root, filename).split(sep).join('/');
    /** @param {NonNullable<Parameters<typeof report>[0]['node']>} node */
    const check = (node) => {
      const name = 'source' in node ? moduleNamed(node.source) : undefined;
      const message = name === undefined ? undefined : refusedImport(file, name);
      if (message !== undefined) report({ node, message });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportAllDeclaration: check,
      ExportNamedDeclaration: check,
    };
  },
};

/** @param {unknown} source */
function moduleNamed(source) {
  if (typeof source !== 'object' || source === null || !('value' in source)) return undefined;
  return typeof source.value === 'string' ? source.value : undefined;
}

/** @type {{ meta: { name: string }, rules: Record<string, unknown> }} */
const plugin = { meta: { name: 'tegu' }, rules: { imports } };
export default plugin;
