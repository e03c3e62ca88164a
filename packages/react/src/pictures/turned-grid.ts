import type { Label } from './drawing.ts';
import type { GridCell, GridPicture, GridSection } from './grid-picture.ts';

/** What a turned picture says of itself. */
interface TurnedWords {
  readonly description: string;
  /** What stands in the rows now: roles, or what the company says. */
  readonly rowsAre: Label;
}

/** The same picture with competencies across; the counts of its foot stand in a column at the end. */
export function turnedGrid(grid: GridPicture, { description, rowsAre }: TurnedWords): GridPicture {
  const { sections, groups, foot, ...rest } = grid;
  const competencies = groups.flatMap(({ rows }) => rows);
  const across = groups.map(({ label, rows }): GridSection => ({
    label,
    columns: rows.map(({ name }) => name),
  }));
  let column = -1;
  return {
    ...rest,
    description,
    rowsAre,
    sections: foot ? [...across, { label: null, columns: [foot.label] }] : across,
    groups: sections.map(({ label, columns }) => ({
      label,
      rows: columns.map((name) => {
        column++;
        const cells = competencies.flatMap((competency) => competency.cells[column] ?? []);
        const count = foot?.counts[column]?.count;
        return { name, cells: count === undefined ? cells : [...cells, countCell(count, rest.title)] };
      }),
    })),
  };
}

function countCell(count: number, { lang }: Label): GridCell {
  return { look: 'empty', label: { text: String(count), lang } };
}
