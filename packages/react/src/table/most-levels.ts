import { competenciesInOrder, defineQuery, type Id, type Query } from '@tegu/core';

/** The living scale that a competency has for itself; asked one by one, so that a letter elsewhere rereads none. */
const ownScale: Query<Id | null> = defineQuery('ownScale', (read, id) => {
  const scale = read.record(id, 'competency')?.scale ?? null;
  return scale !== null && read.isLive(scale) ? scale : null;
});

/** How many levels the longest scale has that some competency stands on. */
export const mostLevels: Query<number> = defineQuery('mostLevels', (read) => {
  const [first] = read.childIds(read.root, 'scale');
  const own = read.ask(competenciesInOrder, '').map((id) => read.ask(ownScale, id));
  return [...new Set([first, ...own])].reduce(
    (most, scale) => Math.max(most, read.childIds(scale ?? '', 'level').length),
    0,
  );
});
