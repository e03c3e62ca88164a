import { z } from 'zod';
import type { Reader } from './english-linters.ts';

/**
 * Linters of hundreds of packages, which the house does not bring along. They read beside us where somebody has them:
 * `npm install --no-save alex @textlint/kernel @textlint/textlint-plugin-text textlint-rule-write-good`.
 */
export interface InstalledLinter {
  readonly name: string;
  /** Reads texts and gives how many remarks it has on them; undefined where it is not installed. */
  readonly read: ((texts: readonly string[]) => number | Promise<number>) | undefined;
}

export async function installedLinters(): Promise<readonly InstalledLinter[]> {
  return [
    { name: 'alex', read: await alex() },
    { name: 'textlint with the rules of write-good', read: await textlint() },
  ];
}

/** A paragraph for each text. */
function document(texts: readonly string[]): string {
  return texts.join('\n\n');
}

const remarked = z.object({ messages: z.array(z.unknown()) });

const isFunction = (value: unknown): boolean => typeof value === 'function';
const alexModule = z.object({ text: z.custom<(text: string) => unknown>(isFunction) });

async function alex(): Promise<Reader | undefined> {
  const found = await installed('alex');
  if (found === undefined) return undefined;
  const { text } = alexModule.parse(found);
  return (texts) => remarked.parse(text(document(texts))).messages.length;
}

interface Kernel {
  lintText(text: string, options: object): unknown;
}

const kernelModule = z.object({ TextlintKernel: z.custom<new () => Kernel>(isFunction) });
/** What was compiled from a module has its default in the default. */
const compiledModule = z.object({ default: z.object({ default: z.unknown() }) });

async function textlint(): Promise<InstalledLinter['read']> {
  const kernel = await installed('@textlint/kernel');
  const plugin = await installed('@textlint/textlint-plugin-text');
  const rule = await installed('textlint-rule-write-good');
  if (kernel === undefined || plugin === undefined || rule === undefined) return undefined;
  const linter = new (kernelModule.parse(kernel).TextlintKernel)();
  const options = {
    ext: '.txt',
    plugins: [{ pluginId: 'text', plugin: compiledModule.parse(plugin).default.default }],
    rules: [{ ruleId: 'write-good', rule: compiledModule.parse(rule).default.default }],
  };
  return async (texts) => remarked.parse(await linter.lintText(document(texts), options)).messages.length;
}

const missing = z.object({ code: z.literal('ERR_MODULE_NOT_FOUND') });

async function installed(name: string): Promise<unknown> {
  try {
    return await import(name);
  } catch (error) {
    if (missing.safeParse(error).success) return undefined;
    throw error;
  }
}
