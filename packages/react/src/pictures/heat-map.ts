import { levelsByRank, orderedCompetencies, requirementsOf, type Id } from '@tegu/core';
import { byCategory } from '../roles/competency-groups.ts';
import { levelsOf, levelViews, type LevelView } from '../roles/levels.ts';
import { stateOf, type RequirementState } from '../roles/requirement-state.ts';
import { ROLE_SECTIONS, sectionOf } from '../roles/role-sections.ts';
import type { GridCell, GridGroup, GridPicture, GridRow } from './grid-picture.ts';
import { labelOf, said, titleOf, type PictureSource } from './picture-source.ts';

/** Which level each role needs of each competency, in the end: number and word, the higher the darker. */
export function heatMapOf(source: PictureSource): GridPicture {
  const { model, ask, words } = source;
  const all = model.children(model.root, 'role');
  const sections = ROLE_SECTIONS.map((name) => ({
    name,
    roles: all.filter((role) => sectionOf(model, role) === name),
  })).filter(({ roles }) => roles.length > 0);
  const required = sections.flatMap(({ roles }) => roles.map(({ id }) => ask(requirementsOf, id)));
  return {
    title: said(source, words('roles.matrix')),
    about: titleOf(source),
    description: words('pictures.levels.about'),
    legend: legendOf(source),
    legendNote: said(source, words('pictures.levels.empty')),
    sections: sections.map(({ name, roles }) => ({
      label: said(source, words(`roles.section.${name}`)),
      columns: roles.map((role) => labelOf(source, role.name, 'roles.unnamed')),
    })),
    groups: groupsOf(source, (competency) => {
      const levels = levelsOf(model, competency, source.languages);
      return { cells: required.map((of) => cellOf(source, stateOf(of.get(competency), levels))) };
    }),
  };
}

/** The living competencies by category, each with what `row` gives for it. */
export function groupsOf(
  source: PictureSource,
  row: (competency: Id) => Omit<GridRow, 'name'>,
): readonly GridGroup[] {
  const { model, ask, words } = source;
  return byCategory(model.children(model.root, 'category'), ask(orderedCompetencies, ''))
    .filter(({ competencies }) => competencies.length > 0)
    .map(({ category, competencies }) => ({
      label: category
        ? labelOf(source, category.name, 'roles.unnamedCategory')
        : said(source, words('roles.uncategorised')),
      rows: competencies.map(({ id, name }) => ({
        name: labelOf(source, name, 'roles.unnamedCompetency'),
        ...row(id),
      })),
    }));
}

/** A level as a cell: number and word on the ramp. */
export function levelCell(source: PictureSource, { rank, name, lang, step }: LevelView): GridCell {
  const look = step >= 3 ? 'level-3' : step === 2 ? 'level-2' : 'level-1';
  return { look, lead: String(rank), label: { text: name, lang: lang ?? source.language } };
}

function cellOf(source: PictureSource, { kind, level }: RequirementState): GridCell {
  if (level) return levelCell(source, level);
  const words = said(source, source.words(`roles.state.${kind === 'level' ? 'undecided' : kind}`));
  if (kind === 'notRequired') return { look: 'dash', label: said(source, '–'), inTable: words.text };
  if (kind === 'notHeld') return { look: 'empty', label: said(source, ''), inTable: words.text };
  return { look: 'undecided', label: words };
}

/** The levels of the model's own scale; those of another are said in its cells. */
function legendOf(source: PictureSource): readonly GridCell[] {
  const { model, words, languages } = source;
  const ids = levelsByRank(model, model.childIds(model.root, 'scale')[0] ?? null);
  return [
    ...levelViews(model, ids, languages).map((level) => levelCell(source, level)),
    { look: 'dash', lead: '–', label: said(source, words('roles.state.notRequired')) },
    { look: 'undecided', label: said(source, words('roles.state.undecided')) },
  ];
}
