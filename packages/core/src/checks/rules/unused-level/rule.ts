import type { Reader } from '../../../derive/query.ts';
import { levelsOfScale } from '../../../profiles/level-rank.ts';
import type { Id } from '../../../records/id.ts';
import type { ModelRule } from '../../model-rule.ts';
import { levelTitle } from '../level-title.ts';
import { levelsAsked } from '../levels-asked.ts';

/** A level that no role asks for, on a scale that roles do ask for. */
export const unusedLevel: ModelRule = {
  id: 'unused-level',
  scope: 'model',
  subjects: ['level'],
  severity: 'tip',
  strictness: 'review',
  languages: [],
  silences: [],
  check(read, subject) {
    if (read.ask(levelsAsked, read.root).has(subject) || !isDue(read, read.parentOf(subject))) return [];
    return [{ field: 'name', values: { level: levelTitle(read, subject) } }];
  },
};

/** With fewer decisions than levels, some level is left over whatever people decide. */
function isDue(read: Reader, scale: Id): boolean {
  const asked = read.ask(levelsAsked, read.root);
  const levels = read.ask(levelsOfScale, scale);
  return levels.reduce((times, level) => times + (asked.get(level) ?? 0), 0) >= levels.length;
}
