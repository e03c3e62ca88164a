import { defineQuery, sameList, type Query, type Reader } from '../../derive/query.ts';
import { inLanguage, type Texts } from '../../records/texts.ts';

const LONGEST = 80;

/** Its own query, so that typing in the model's title asks no rule again. */
const modelLanguages: Query<readonly string[]> = defineQuery(
  'modelLanguages',
  (read) => read.record(read.root, 'model')?.languages ?? [],
  sameList,
);

/** Content languages of the model, the first is primary. */
export function languagesOf(read: Reader): readonly string[] {
  return read.ask(modelLanguages, read.root);
}

/** A name as a message quotes it: in the model's first language that has it, long wording cut between words, '…' where there is none. */
export function messageName(read: Reader, ...candidates: readonly Texts[]): string {
  const languages = languagesOf(read);
  for (const texts of candidates) {
    const name = inLanguage(texts, languages).replace(/\s+/gu, ' ').trim();
    if (name !== '') return shortened(name);
  }
  return '…';
}

/** Long wording cut between words, as a message quotes it. */
export function shortened(name: string): string {
  if (name.length <= LONGEST) return name;
  const space = name.lastIndexOf(' ', LONGEST);
  return `${name.slice(0, space > LONGEST / 2 ? space : LONGEST)}…`;
}
