import { Model } from './model.ts';
import { ModelTx, newRecord } from './model-tx.ts';

interface ScaleWords {
  readonly scale: string;
  readonly levels: readonly [string, string, string];
}

const ENGLISH: ScaleWords = { scale: 'Three levels', levels: ['Beginner', 'Master', 'Expert'] };

const WORDS: ReadonlyMap<string, ScaleWords> = new Map([
  ['en', ENGLISH],
  ['et', { scale: 'Kolm taset', levels: ['Algaja', 'Meister', 'Ekspert'] }],
  ['fi', { scale: 'Kolme tasoa', levels: ['Aloittelija', 'Osaaja', 'Ekspertti'] }],
]);

/**
 * A model with nothing in it but the default scale of three levels, in the words of its content language (English words
 * where the language has none here).
 */
export function newModel(language: string, title = ''): Model {
  const root = newRecord('model', '', {
    languages: [language],
    ...(title === '' ? {} : { title: { [language]: title } }),
  });
  const { scale, levels } = WORDS.get(language) ?? ENGLISH;
  const tx = new ModelTx(Model.from(root.id, [root]));
  const scaleId = tx.create('scale', root.id, { name: { [language]: scale } });
  for (const level of levels) tx.create('level', scaleId, { name: { [language]: level } });
  return tx.model;
}
