import {
  Checks,
  inLanguage,
  levelsByRank,
  matchRank,
  readFile,
  rules,
  scaleOfCompetency,
  searchKey,
  searchQuery,
  settingsOf,
  textsIn,
  type CopiedCompetency,
  type Finding,
  type Id,
  type Model,
} from '@tegu/core';
import { loadPacks } from '../open/language-packs.ts';
import type { LibraryCompetency, LibraryDesk, LibraryLevel, LibraryRow, RuleCount } from './library-desk.ts';

/** A library at work on the page, over a plain model: for tests. `pause` is awaited before each answer. */
export function plainDesk(
  pause: (call: keyof LibraryDesk, about: string) => Promise<void> = at,
): LibraryDesk {
  let model: Model | undefined;
  let found: readonly Finding[] = [];
  const opened = (): Model => {
    if (!model) throw new Error('No library is open');
    return model;
  };
  return {
    open: async (file, watched = {}) => {
      watched.onProgress?.({ step: 'reading', done: 0, total: 1 });
      await pause('open', '');
      watched.signal?.throwIfAborted();
      const read = readFile(await file.text(), { newer: 'read' });
      ({ model } = read);
      const { title, languages } = model.own;
      return {
        title: inLanguage(title, languages),
        languages,
        competencies: competenciesOf(model).length,
        newer: read.newer,
      };
    },
    rows: async (words, from, most) => {
      await pause('rows', words);
      const query = searchQuery(words);
      const all = competenciesOf(opened())
        .map((id) => rowOf(opened(), id))
        .filter(({ name }) => query.words.length === 0 || matchRank(searchKey(name), query) !== undefined);
      return { rows: all.slice(from, from + most), total: all.length };
    },
    competency: async (id) => {
      await pause('competency', id);
      return competencyOf(opened(), id);
    },
    copy: async (ids) => {
      await pause('copy', ids.join(' '));
      return ids.flatMap((id) => copiedOf(opened(), id) ?? []);
    },
    check: async (strictness, watched = {}) => {
      const total = competenciesOf(opened()).length;
      watched.onProgress?.({ step: 'checking', done: Math.floor(total / 2), total });
      await pause('check', strictness);
      watched.signal?.throwIfAborted();
      found = new Checks(opened(), await loadPacks(), rules).all(settingsOf(opened(), strictness));
      return countsOf(found);
    },
    findings: async (rule, from, most) => {
      await pause('findings', rule);
      const ofRule = found.filter((finding) => finding.rule === rule);
      return {
        total: ofRule.length,
        findings: ofRule.slice(from, from + most).map((finding) => ({
          finding,
          competency: rowAround(opened(), finding.record),
          text: textOf(opened(), finding),
        })),
      };
    },
    close: () => (model = undefined),
  };
}

const at = (): Promise<void> => Promise.resolve();

function countsOf(findings: readonly Finding[]): readonly RuleCount[] {
  const counts = new Map<string, RuleCount>();
  for (const { rule, severity } of findings)
    counts.set(rule, { rule, severity, count: (counts.get(rule)?.count ?? 0) + 1 });
  return [...counts.values()].sort((a, b) => b.count - a.count);
}

function competenciesOf(model: Model): readonly Id[] {
  return [model.root, ...model.childIds(model.root, 'category')].flatMap((parent) =>
    model.childIds(parent, 'competency'),
  );
}

function rowOf(model: Model, id: Id): LibraryRow {
  const { languages } = model.own;
  const competency = model.record(id, 'competency');
  const category = competency && model.record(model.parentOf(competency), 'category');
  return {
    id,
    code: competency?.code ?? '',
    name: inLanguage(competency?.name ?? {}, languages),
    category: category ? inLanguage(category.name, languages) : '',
    language: languages[0] ?? 'en',
    sentence: '',
  };
}

function rowAround(model: Model, record: Id): LibraryRow | null {
  for (let id: Id | undefined = record; id !== undefined;) {
    const each = model.get(id);
    if (!each || each.type === 'model') return null;
    if (each.type === 'competency') return rowOf(model, id);
    id = model.parentOf(each);
  }
  return null;
}

function textOf(model: Model, { record, field, language }: Finding): string {
  const found = model.get(record);
  return (found && field !== null && language !== null && textsIn(found, field)?.[language]) || '';
}

function competencyOf(model: Model, id: Id): LibraryCompetency | undefined {
  const { languages } = model.own;
  const competency = model.record(id, 'competency');
  if (!competency) return undefined;
  const levels = levelsByRank(model, scaleOfCompetency(model, id)?.id ?? null);
  const levelOf = (level: Id | null): LibraryLevel | null => {
    const record = model.record(level, 'level');
    return record && level !== null
      ? { rank: levels.indexOf(level) + 1, name: inLanguage(record.name, languages) }
      : null;
  };
  return {
    ...rowOf(model, id),
    definition: inLanguage(competency.definition, languages),
    components: model
      .children(id, 'component')
      .map(({ kind, text }) => ({ kind, text: inLanguage(text, languages) })),
    indicators: model
      .children(id, 'indicator')
      .map(({ text, level }) => ({ text: inLanguage(text, languages), level: levelOf(level) })),
    descriptors: model.children(id, 'descriptor').flatMap(({ text, level }) => {
      const there = levelOf(level);
      return there ? [{ text: inLanguage(text, languages), level: there }] : [];
    }),
  };
}

function copiedOf(model: Model, id: Id): CopiedCompetency | undefined {
  const competency = model.record(id, 'competency');
  if (!competency) return undefined;
  const levels = levelsByRank(model, scaleOfCompetency(model, id)?.id ?? null);
  const rankOf = (level: Id | null): number | null =>
    level === null ? null : levels.indexOf(level) + 1 || null;
  const { code, name, definition, sameAs } = competency;
  return {
    code,
    name,
    definition,
    category: model.record(model.parentOf(competency), 'category')?.name ?? null,
    components: model.children(id, 'component').map(({ kind, text }) => ({ kind, text })),
    indicators: model
      .children(id, 'indicator')
      .map(({ text, examples, level }) => ({ text, examples, rank: rankOf(level) })),
    descriptors: model.children(id, 'descriptor').flatMap(({ text, level }) => {
      const rank = rankOf(level);
      return rank === null ? [] : [{ text, rank }];
    }),
    levels: levels.length,
    sameAs,
  };
}
