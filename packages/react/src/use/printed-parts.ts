import {
  isBlank,
  isOfType,
  levelsByRank,
  scaleOfCompetency,
  typeOfId,
  type AnyRecord,
  type Carried,
  type Id,
  type Model,
  type RecordTypeName,
} from '@tegu/core';

/** What the printed document of a whole model shows, by type of record. */
const PRINTED: ReadonlyMap<RecordTypeName, readonly string[]> = new Map([
  ['model', ['title', 'description', 'organisation', 'versionNote', 'lastReviewed']],
  ['statement', ['kind', 'title', 'text', 'horizon', 'units']],
  ['measure', ['name', 'howOften']],
  ['unit', ['name', 'line', 'contribution']],
  ['scale', []],
  ['level', ['name']],
  ['category', ['name', 'description', 'statement']],
  ['competency', ['code', 'name', 'definition', 'scope', 'status']],
  ['component', ['kind', 'text']],
  ['indicator', ['text', 'level', 'roles', 'examples']],
  ['descriptor', ['text', 'level']],
  ['role', ['name', 'kind', 'line', 'unit', 'purpose', 'contribution', 'traits', 'abilities', 'experience']],
  ['roleCustomer', ['kind', 'who', 'touchpoints']],
  ['requirement', ['competency', 'level', 'entryLevel']],
  ['valueMeaning', ['statement', 'text']],
  ['claim', ['statement']],
  ['evidence', ['statement', 'quote']],
]);

/** What of a model's records stands in the document of the whole model, which a page and Word take along as it is. */
export function printedParts(model: Model): Carried {
  const levels = shownLevels(model);
  return (record) => {
    if (record.type === 'level' && !levels.has(record.id)) return undefined;
    const parent = model.get(model.parentOf(record));
    if (isLeftOut(record, model) || (parent && isLeftOut(parent, model))) return undefined;
    const fields = PRINTED.get(record.type);
    // Only a value is shown by its name and its words.
    const isWordedOnly = isOfType(record, 'statement') && record.kind !== 'value' && !isBlank(record.text);
    return isWordedOnly ? fields?.filter((field) => field !== 'title') : fields;
  };
}

/** What says nothing is not shown, with what stands under it. */
function isLeftOut(record: AnyRecord, model: Model): boolean {
  switch (record.type) {
    case 'measure':
      return isBlank(record.name);
    case 'statement':
      return isBlank(record.title) && isBlank(record.text);
    case 'roleCustomer':
      return record.kind === 'none' || isBlank(record.who);
    case 'indicator':
    case 'component':
    case 'valueMeaning':
      return isBlank(record.text);
    case 'descriptor': {
      const isOfScale = levelsOf(model, record.place[0]).includes(record.level);
      return isBlank(record.text) || !isOfScale;
    }
    case 'evidence':
      // What a value means in a role is evidence for that role only.
      return typeOfId(record.place[0]) === 'valueMeaning';
    default:
      return false;
  }
}

/** A level of a competency's scale is shown where a deed or a role has it, or where each level is described. */
function shownLevels(model: Model): ReadonlySet<Id> {
  const shown = new Set<Id>();
  const show = (competency: Id, isShown: (level: Id) => boolean): void => {
    for (const level of levelsOf(model, competency)) if (isShown(level)) shown.add(level);
  };
  for (const record of model.all()) {
    if (!model.isLive(record.id)) continue;
    if (record.type === 'indicator' && !isBlank(record.text))
      show(record.place[0], (level) => level === record.level);
    if (record.type === 'requirement' && !record.notRequired)
      show(record.competency, (level) => level === record.level || level === record.entryLevel);
    if (record.type === 'descriptor' && !isBlank(record.text)) show(record.place[0], () => true);
  }
  return shown;
}

function levelsOf(model: Model, competency: Id): readonly Id[] {
  return levelsByRank(model, scaleOfCompetency(model, competency)?.id ?? null);
}
