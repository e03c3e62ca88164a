// Writes the registry of the checks from the folders in packages/core/src/checks/rules: a folder with a rule.ts is a rule.
// With --check it writes nothing and exits with 1 where a generated file is not what the folders say.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const LANGUAGES = ['en', 'et', 'fi'];
const checks = new URL('../packages/core/src/checks/', import.meta.url);
const HEADER =
  '// Written by scripts/write-registry.mjs from the folders in rules/; run it after adding or removing a rule.\n';

const ids = readdirSync(new URL('rules/', checks), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(new URL(`rules/${entry.name}/rule.ts`, checks)))
  .map((entry) => entry.name)
  .sort();

/**
 * The name under which a rule's file exports it: no-action-verb -> noActionVerb.
 * @param {string} id
 */
function nameOf(id) {
  return id.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}

function registry() {
  const imports = ids.map((id) => `import { ${nameOf(id)} } from './rules/${id}/rule.ts';\n`).join('');
  return (
    `${HEADER}import type { Rule } from './rule.ts';\n${imports}import type { TextRule } from './text-rule.ts';\n\n` +
    `/** Every rule, by id. */\nexport const rules: readonly Rule[] = [\n${members(ids)}];\n\n` +
    `/** Those that read one text, by id: whoever reads texts alone needs nothing of a model. */\n` +
    `export const textRules: readonly TextRule[] = [\n${members(ids.filter(readsOneText))}];\n`
  );
}

/** @param {string[]} of */
function members(of) {
  return of.map((id) => `  ${nameOf(id)},\n`).join('');
}

/** @param {string} id */
function readsOneText(id) {
  return readFileSync(new URL(`rules/${id}/rule.ts`, checks), 'utf8').includes("scope: 'text'");
}

/** @param {string} language */
function messages(language) {
  const imports = ids
    .map((id) => `import { messages as ${nameOf(id)} } from './rules/${id}/messages.${language}.ts';\n`)
    .join('');
  const said = ids.map((id) => `  '${id}': ${nameOf(id)},\n`).join('');
  return (
    `${HEADER}import type { RuleMessages } from './rule-messages.ts';\n${imports}\n` +
    `/** What every rule says, by its id. */\n` +
    `export const ruleMessages: Readonly<Record<string, RuleMessages>> = {\n${said}};\n`
  );
}

/** @type {[string, string][]} */
const files = [
  ['registry.gen.ts', registry()],
  ...LANGUAGES.map(
    /** @returns {[string, string]} */ (language) => [`messages.gen.${language}.ts`, messages(language)],
  ),
];

const stale = files.filter(([name, text]) => {
  const file = new URL(name, checks);
  return !existsSync(file) || readFileSync(file, 'utf8') !== text;
});

if (process.argv.includes('--check')) {
  for (const [name] of stale) {
    console.error(`${fileURLToPath(new URL(name, checks))} is stale: run node scripts/write-registry.mjs`);
  }
  if (stale.length > 0) process.exitCode = 1;
} else {
  for (const [name, text] of stale) writeFileSync(new URL(name, checks), text);
}
