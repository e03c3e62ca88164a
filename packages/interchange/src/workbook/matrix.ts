import type { Id, Model, RecordByType } from '@tegu/core';
import type { RecordLabels } from './record-labels.ts';
import { competenciesInOrder, scaleAt } from './requirements.ts';
import { MATRIX } from './sheet-plans.ts';
import type { SheetWords } from './sheet-words.ts';
import { spoken } from './spoken-text.ts';
import type { Sheet } from './workbook.ts';

type Requirement = RecordByType['requirement'];

/** What a cell of the matrix says beside the number and word of a level. */
export const NOT_REQUIRED = '–';
export const NOT_DECIDED = '?';

/** So many roles stand side by side; those of a larger company go on in a next sheet. */
const MOST_ROLES = 400;

/** Columns before those of the roles. */
export const BEFORE_ROLES = 2;

/** What is asked of each role: competencies below each other, roles side by side, a level, `–` or `?` where they meet. */
export function matrixSheets(model: Model, labels: RecordLabels, words: SheetWords): readonly Sheet[] {
  const roles = model.children(model.root, 'role');
  const competencies = competenciesInOrder(model);
  const sheets: Sheet[] = [];
  for (let from = 0; from === 0 || from < roles.length; from += MOST_ROLES) {
    const part = roles.slice(from, from + MOST_ROLES);
    const name = words.sheets[MATRIX] ?? MATRIX;
    const asked = part.map((role) => requirementsOf(model, role.id));
    const choices = levelWords(model, labels);
    sheets.push({
      name: from === 0 ? name : `${name} ${from / MOST_ROLES + 1}`,
      columns: [
        { head: words.heads['category'] ?? '', width: 28 },
        { head: words.heads['competency'] ?? '', width: 28 },
        ...part.map((role) => ({
          head: spoken(labels.of(role.id, ['role'])),
          width: 14,
          choices,
        })),
      ],
      rows: competencies.map((competency) =>
        [
          categoryOf(model, labels, competency),
          labels.of(competency.id, ['competency']),
          ...asked.map((of) => cellOf(model, labels, of.get(competency.id))),
        ].map(spoken),
      ),
    });
  }
  return sheets;
}

/** The words that a cell of the matrix may hold, on the model’s default scale: its levels, `–` and `?`. */
export function levelWords(model: Model, labels: RecordLabels): readonly string[] {
  const [scale] = model.childIds(model.root, 'scale');
  const levels = scale === undefined ? [] : model.childIds(scale, 'level');
  return [...levels.map((level) => labels.level(level, scale)), NOT_REQUIRED, NOT_DECIDED];
}

function categoryOf(model: Model, labels: RecordLabels, competency: RecordByType['competency']): string {
  const parent = model.parentOf(competency);
  return parent === model.root ? '' : labels.of(parent, ['category']);
}

/** The requirements of a role, by the competency that they are about. */
function requirementsOf(model: Model, role: Id): ReadonlyMap<Id, Requirement> {
  return new Map(model.children(role, 'requirement').map((record) => [record.competency, record]));
}

function cellOf(model: Model, labels: RecordLabels, requirement: Requirement | undefined): string {
  if (!requirement) return '';
  if (requirement.notRequired) return NOT_REQUIRED;
  if (requirement.level === null) return NOT_DECIDED;
  return labels.level(requirement.level, scaleAt(model, requirement)) || NOT_DECIDED;
}
