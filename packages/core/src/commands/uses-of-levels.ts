import type { Model } from '../model/model.ts';
import type { Id } from '../records/id.ts';
import { isOfType, type AnyRecord } from '../records/record.ts';

/** A field that names a level: of an indicator or descriptor of a competency, or of a requirement for it. */
export interface LevelUse {
  readonly competency: Id;
  readonly record: Id;
  readonly type: 'indicator' | 'descriptor' | 'requirement';
  readonly field: 'level' | 'entryLevel';
  readonly level: Id;
}

/** All uses of some levels in a competency, by records whose own mark is on. */
export function usesInCompetency(model: Model, competency: Id, levels: ReadonlySet<Id>): readonly LevelUse[] {
  const uses: LevelUse[] = [];
  const records = [
    ...model.childIds(competency, 'indicator'),
    ...model.childIds(competency, 'descriptor'),
    ...model.joinIds(competency, 'requirement'),
  ];
  for (const id of records) {
    const record = model.get(id);
    if (record) uses.push(...usesBy(record).filter(({ level }) => levels.has(level)));
  }
  return uses;
}

/** All uses of some levels in the model; it looks at every record, for only scales and levels that change are asked about. */
export function usesOfLevels(model: Model, levels: ReadonlySet<Id>): readonly LevelUse[] {
  if (levels.size === 0) return [];
  const uses: LevelUse[] = [];
  for (const record of model.all()) {
    if (record.live) uses.push(...usesBy(record).filter(({ level }) => levels.has(level)));
  }
  return uses;
}

function usesBy(record: AnyRecord): readonly LevelUse[] {
  const { id } = record;
  if (isOfType(record, 'requirement')) {
    const { competency, level, entryLevel } = record;
    const uses: LevelUse[] = [];
    if (level !== null) uses.push({ competency, record: id, type: 'requirement', field: 'level', level });
    if (entryLevel !== null)
      uses.push({ competency, record: id, type: 'requirement', field: 'entryLevel', level: entryLevel });
    return uses;
  }
  if (isOfType(record, 'indicator') || isOfType(record, 'descriptor')) {
    const { level, type, place } = record;
    return level === null ? [] : [{ competency: place[0], record: id, type, field: 'level', level }];
  }
  return [];
}
