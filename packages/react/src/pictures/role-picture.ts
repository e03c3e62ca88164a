import { requirementsOf, roleProfile, type Id } from '@tegu/core';
import { levelsOf, type LevelView } from '../roles/levels.ts';
import type { Label } from './drawing.ts';
import { labelOf, said, titleOf, type PictureSource } from './picture-source.ts';

/** A level by its place on the scale, and as it is written: "2 Master". */
export interface Mark {
  readonly rank: number;
  readonly label: Label;
}

/** A competency that the role needs. */
export interface RoleRow {
  readonly name: Label;
  /** Nothing where the level is not decided yet. */
  readonly target: Mark | null;
  readonly entry: Mark | null;
  /** The levels of its scale, the lowest first. */
  readonly levels: readonly Mark[];
}

/** What a role needs, shared and its own: the same for the bars, the radar and the table behind them. */
export interface RolePicture {
  readonly title: Label;
  readonly about: Label;
  /** The title of the model. */
  readonly model: Label;
  readonly description: string;
  readonly groups: readonly { readonly label: Label; readonly rows: readonly RoleRow[] }[];
  readonly targetWord: Label;
  readonly entryWord: Label;
  readonly undecided: Label;
  /** Under a radar: what its shape does not say. */
  readonly radarNote: Label;
}

/** Which levels a role needs, and which on the first day. */
export function rolePictureOf(source: PictureSource, role: Id): RolePicture {
  const { model, ask, words } = source;
  const requirements = ask(requirementsOf, role);
  const held = ask(roleProfile, role).flatMap(({ competency }) => {
    const record = model.record(competency, 'competency');
    return record ? [record] : [];
  });
  const rowOf = (competency: (typeof held)[number]): RoleRow => {
    const levels = levelsOf(model, competency.id, source.languages).map((level) => markOf(source, level));
    const ids = levelsOf(model, competency.id, source.languages).map(({ id }) => id);
    const at = (level: Id | null | undefined): Mark | null => levels[ids.indexOf(level ?? '')] ?? null;
    const needed = requirements.get(competency.id);
    const name = labelOf(source, competency.name, 'roles.unnamedCompetency');
    return { name, target: at(needed?.level), entry: at(needed?.entryLevel), levels };
  };
  const shared = held.filter(({ scope }) => scope !== 'role');
  const specific = held.filter(({ scope }) => scope === 'role');
  const whole = titleOf(source);
  return {
    title: labelOf(source, model.record(role, 'role')?.name, 'roles.unnamed'),
    about: said(source, words('pictures.role.of', { model: whole.text })),
    model: whole,
    description: words('pictures.role.about'),
    groups: [
      { label: said(source, words('roles.shared')), rows: shared.map(rowOf) },
      { label: said(source, words('roles.specific')), rows: specific.map(rowOf) },
    ].filter(({ rows }) => rows.length > 0),
    targetWord: said(source, words('roles.target')),
    entryWord: said(source, words('roles.entry')),
    undecided: said(source, words('roles.state.undecided')),
    radarNote: said(source, words('pictures.radar.note')),
  };
}

function markOf(source: PictureSource, { rank, name, lang }: LevelView): Mark {
  const text = source.words('roles.level', { rank, name });
  return { rank, label: { text, lang: lang ?? source.language } };
}

/** All its rows in order. */
export function rowsOf({ groups }: RolePicture): readonly RoleRow[] {
  return groups.flatMap(({ rows }) => rows);
}

/** The number of levels of the longest scale. */
export function mostLevels(picture: RolePicture): number {
  return rowsOf(picture).reduce((most, { levels }) => Math.max(most, levels.length), 1);
}
