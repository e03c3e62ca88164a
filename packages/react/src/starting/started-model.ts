import {
  apply,
  commands,
  defaultScale,
  inLanguage,
  levelsByRank,
  newModel,
  type Model,
  type PastedCompetency,
} from '@tegu/core';
import { UI_LANGUAGES } from '../messages/languages.ts';
import type { ScaleLevel } from '../pasting/paste-levels.ts';

interface StartedModel {
  readonly language: string;
  readonly title: string;
  readonly rows: readonly PastedCompetency[];
}

/** The levels that a new model will have. It is made later, so that their rank is their name here. */
export function startLevels(language: string): readonly ScaleLevel[] {
  const inAll = UI_LANGUAGES.map((each) => levelNames(newModel(each), each));
  return levelNames(newModel(language), language).map((name, i) => ({
    id: idOf(i + 1),
    rank: i + 1,
    name,
    names: inAll.map((names) => names[i] ?? ''),
  }));
}

/** A new model with pasted competencies in it; undefined where they cannot be written. */
export function startedModel({ language, title, rows }: StartedModel): Model | undefined {
  const model = newModel(language, title);
  const ids = new Map(levelIds(model).map((id, i) => [idOf(i + 1), id]));
  const named = rows.map((row) =>
    row.levels
      ? {
          ...row,
          levels: Object.fromEntries(
            Object.entries(row.levels).map(([rank, text]) => [ids.get(rank) ?? rank, text]),
          ),
        }
      : row,
  );
  const args = { language, mode: 'add', rows: named } as const;
  const command = commands['paste-competencies'];
  return command.can(model, args) === true ? apply(model, command, args).model : undefined;
}

function levelIds(model: Model): readonly string[] {
  return levelsByRank(model, defaultScale(model)?.id ?? null);
}

function levelNames(model: Model, language: string): readonly string[] {
  return levelIds(model).map((id) => inLanguage(model.record(id, 'level')?.name ?? {}, [language]));
}

const idOf = (rank: number): string => `level:${rank}`;
