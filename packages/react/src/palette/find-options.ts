import {
  matchRank,
  searchKey,
  searchQuery,
  type Id,
  type Model,
  type SearchIndex,
  type SearchKey,
  type SearchQuery,
} from '@tegu/core';
import type { Words } from '../messages/words.tsx';
import type { UiLanguage } from '../messages/languages.ts';
import type { PlaceName } from '../places/places-context.tsx';
import type { EditorAction } from './editor-action.ts';
import { shortcutCaps } from '../controls/key-caps.ts';
import { MODEL_VIEWS, type ModelView } from './model-views.ts';
import {
  inOrderOfAnswer,
  rankOfHits,
  type Option,
  type OptionGroup,
  type OptionKind,
  type RankedGroup,
} from './options.ts';
import { otherWordsFor } from './other-words.ts';
import { namingText, recordOption } from './record-option.ts';

/** Where options are looked for. */
export interface Searched {
  readonly model: Model;
  /** The content languages, the one that is written in first. */
  readonly languages: readonly string[];
  readonly index: SearchIndex;
  readonly actions: readonly EditorAction[];
  /** The records that somebody was at, the last first, without the one where they are. */
  readonly visits: readonly Id[];
  /** The place where the person is: it need not be offered. */
  readonly here: PlaceName;
  readonly words: Words;
  readonly language: UiLanguage;
}

/** How many options of a kind are shown before more are asked for. */
const FIRST = 5;
/** How many more each time. */
const FURTHER = 20;

/** How often more of a kind was asked for. */
export type Asked = Readonly<Partial<Record<OptionKind, number>>>;

/** What the palette offers: what answers the words typed, or, before any, what is likely to be wanted. */
export function findOptions(searched: Searched, typed: string, asked: Asked): readonly OptionGroup[] {
  if (typed.trim() === '') return offered(searched);
  const query = searchQuery(typed);
  const limitOf = (kind: OptionKind): number => FIRST + FURTHER * (asked[kind] ?? 0);
  const { model, languages, index, words } = searched;
  const records = index.find(query, limitOf, languages).map((found) => ({
    kind: found.kind,
    options: found.hits.map((hit) => recordOption(model, hit, languages, words)),
    total: found.total,
    rank: rankOfHits(found),
  }));
  const groups = [
    viewsFor(query, searched, limitOf('view')),
    ...records,
    actionsFor(query, searched, limitOf('command')),
  ];
  return inOrderOfAnswer(groups).map((group) => withMore(group, words));
}

function withMore({ kind, options, total }: RankedGroup, words: Words): OptionGroup {
  const left = total - options.length;
  if (left === 0) return { kind, options, total };
  const more: Option = {
    id: `more/${kind}`,
    text: words('palette.more', { count: left }),
    choice: { more: kind },
  };
  return { kind, options: [...options, more], total };
}

function offered({ model, languages, actions, visits, here, words }: Searched): readonly OptionGroup[] {
  const recent = visits.flatMap((id) => {
    const shown = namingText(model, id, languages);
    return shown ? [recordOption(model, shown, languages, words)] : [];
  });
  const places = MODEL_VIEWS.filter(({ of, to }) => of === undefined && to.place !== here);
  const commands = actions.filter(({ isCommon = false, isAvailable = true }) => isCommon && isAvailable);
  const groups: readonly OptionGroup[] = [
    { kind: 'recent', options: recent, total: recent.length },
    { kind: 'view', options: places.map((view) => viewOption(view, words)), total: places.length },
    { kind: 'command', options: commands.map(actionOption), total: commands.length },
  ];
  return groups.filter(({ total }) => total > 0);
}

function viewsFor(query: SearchQuery, { words, language }: Searched, limit: number): RankedGroup {
  const ranked = rankedBy(query, MODEL_VIEWS, (view) => ({
    name: words(view.name),
    others: otherWordsFor(view.id, language),
  }));
  return {
    kind: 'view',
    options: ranked.slice(0, limit).map(({ one }) => viewOption(one, words)),
    total: ranked.length,
    rank: ranked[0]?.rank ?? 0,
  };
}

function actionsFor(query: SearchQuery, { actions, language }: Searched, limit: number): RankedGroup {
  const available = actions.filter(({ isAvailable = true }) => isAvailable);
  const ranked = rankedBy(query, available, ({ id, name, otherWords }) => ({
    name,
    others: otherWords ?? otherWordsFor(id, language),
  }));
  return {
    kind: 'command',
    options: ranked.slice(0, limit).map(({ one }) => actionOption(one)),
    total: ranked.length,
    rank: ranked[0]?.rank ?? 0,
  };
}

/** Those that answer, the best first; of equals the shorter name, then their own order. */
function rankedBy<T>(
  query: SearchQuery,
  all: readonly T[],
  namesOf: (one: T) => { readonly name: string; readonly others: string | undefined },
): readonly { readonly one: T; readonly rank: number }[] {
  return all
    .flatMap((one) => {
      const { name, others = '' } = namesOf(one);
      const rank =
        matchRank(searchKey(name), query) ?? rankByOthers(searchKey(name), searchKey(others), query);
      return rank === undefined ? [] : [{ one, rank, length: name.length }];
    })
    .sort((a, b) => a.rank - b.rank || a.length - b.length);
}

/** By what else a thing is called it is found last, and only once half of the word is typed: nobody sees why it answers. */
function rankByOthers(name: SearchKey, others: SearchKey, { words }: SearchQuery): 2 | undefined {
  const known = others.split(' ');
  const isMeant = (word: string): boolean =>
    name.includes(word) || known.some((other) => other.startsWith(word) && word.length * 2 >= other.length);
  return words.length > 0 && words.every(isMeant) ? 2 : undefined;
}

function viewOption({ id, name, of, to }: ModelView, words: Words): Option {
  return {
    id: `view/${id}`,
    text: words(name),
    about:
      of === undefined
        ? words('palette.is.place')
        : words('palette.in.view', { name: words(`frame.place.${of}`) }),
    choice: { goal: { to } },
  };
}

function actionOption({ id, name, shortcut, run }: EditorAction): Option {
  return {
    id: `command/${id}`,
    text: name,
    keys: shortcut === undefined ? undefined : shortcutCaps(shortcut),
    choice: { run },
  };
}
