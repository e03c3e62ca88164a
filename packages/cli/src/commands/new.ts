import { newModel, writeFile } from '@tegu/core';
import { existsSync } from 'node:fs';
import { readCall, type Usage } from '../call.ts';
import { exampleModel } from '../example-models.ts';
import { EXIT, Fault } from '../fault.ts';
import { LANGUAGES, messageLanguage } from '../languages.ts';
import type { Terminal } from '../terminal.ts';
import { writeAtomically } from '../write-atomically.ts';

export const usage: Usage = {
  name: 'new',
  places: ['FILE'],
  options: { language: LANGUAGES, template: ['blank', 'example'] },
};

/** `tegu new`: a blank model, or a copy of the finished example, in a content language. Never replaces a file. */
export async function run(words: readonly string[], _terminal: Terminal): Promise<number> {
  const call = readCall(usage, words);
  const [file = ''] = call.places;
  const language = messageLanguage(call.option('language'));
  if (existsSync(file)) throw new Fault(`${file}: is there already; choose another name`);
  const model = call.option('template') === 'example' ? await exampleModel(language) : newModel(language);
  await writeAtomically(file, writeFile(model));
  return EXIT.fine;
}
