import type { Reader } from '../../derive/query.ts';
import { rankOf } from '../../profiles/level-rank.ts';
import type { Id } from '../../records/id.ts';
import { messageName } from './message-name.ts';

/** A level as a message shows it: its number on its scale and its word. */
export function levelTitle(read: Reader, id: Id): string {
  const name = messageName(read, read.record(id, 'level')?.name ?? {});
  return `${read.ask(rankOf, id)} ${name}`;
}
