import type { Model } from '@tegu/core';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { MessageLanguage } from './languages.ts';
import { readModel } from './read-model.ts';

const FILES: Readonly<Record<MessageLanguage, string>> = {
  et: 'pohjakodu.tegu.json',
  fi: 'rautakauppa.tegu.json',
  en: 'northhome.tegu.json',
};

/** The finished example in a content language. */
export async function exampleModel(language: MessageLanguage): Promise<Model> {
  // Beside the build in the published package, at the top of the repository in a checkout.
  const shipped = new URL(`../examples/${FILES[language]}`, import.meta.url);
  const inCheckout = new URL(`../../../examples/${FILES[language]}`, import.meta.url);
  const { model } = await readModel(fileURLToPath(existsSync(shipped) ? shipped : inCheckout));
  return model;
}
