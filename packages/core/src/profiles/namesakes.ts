import { foldedName } from '../commands/paste-plan.ts';
import { defineQuery, sameList, type Query } from '../derive/query.ts';
import type { Id } from '../records/id.ts';
import { competenciesInOrder } from './competency-order.ts';

/** The key of a competency's question in a language; ids hold no space. */
export function namesakesKey(competency: Id, language: string): string {
  return `${competency} ${language}`;
}

/** The name of a competency as it is compared; its own answer, so that a letter in one name rereads no other. */
const comparedName: Query<string> = defineQuery('comparedName', (read, key) => {
  const [id = '', language = ''] = key.split(' ');
  return foldedName(read.record(id, 'competency')?.name[language] ?? '');
});

/** Competencies by the name that several of them have, in one language. */
const sharedNames: Query<ReadonlyMap<string, readonly Id[]>> = defineQuery(
  'sharedNames',
  (read, language) => {
    const byName = new Map<string, Id[]>();
    for (const id of read.ask(competenciesInOrder, '')) {
      const name = read.ask(comparedName, namesakesKey(id, language));
      if (name === '') continue;
      const those = byName.get(name);
      if (those) those.push(id);
      else byName.set(name, [id]);
    }
    return new Map([...byName].filter(([, those]) => those.length > 1));
  },
  (before, after) =>
    before.size === after.size && [...after].every(([name, ids]) => sameList(before.get(name) ?? [], ids)),
);

/** The other competencies that have the same name in a language, in document order. */
export const namesakes: Query<readonly Id[]> = defineQuery(
  'namesakes',
  (read, key) => {
    const [id = '', language = ''] = key.split(' ');
    const shared = read.ask(sharedNames, language).get(read.ask(comparedName, key)) ?? [];
    return shared.filter((other) => other !== id);
  },
  sameList,
);
