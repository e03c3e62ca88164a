import { matchRank, searchKey, searchQuery, type Id, type SearchKey } from '@tegu/core';
import type { WalkSentence } from './walk-sentences.ts';

/**
 * Why sentences stand together: they were picked before, their words meet the statement's, where they stand, or, in a role,
 * whether they are its own.
 */
export type GroupKind = 'picked' | 'suggested' | 'competency' | 'meaning' | 'own' | 'shared';

/** Sentences under one heading. */
export interface WalkGroup {
  readonly kind: GroupKind;
  /** The competency, where they stand under one. */
  readonly under: Id | null;
  readonly name: string;
  readonly sentences: readonly WalkSentence[];
}

/** What stands first; taken when a statement is opened, so that no line moves under somebody's finger. */
export interface First {
  readonly picked: readonly Id[];
  readonly suggested: readonly Id[];
}

/** The sentences as they are offered: what was picked, what is likely, then competency by competency, the roles' own last. */
export function walkGroups(sentences: readonly WalkSentence[], first: First): readonly WalkGroup[] {
  const byId = new Map(sentences.map((sentence) => [sentence.id, sentence]));
  const those = (ids: readonly Id[]): readonly WalkSentence[] => ids.flatMap((id) => byId.get(id) ?? []);
  const taken = new Set([...first.picked, ...first.suggested]);
  const groups: WalkGroup[] = [
    { kind: 'picked', under: null, name: '', sentences: those(first.picked) },
    {
      kind: 'suggested',
      under: null,
      name: '',
      sentences: those(first.suggested.filter((id) => !first.picked.includes(id))),
    },
  ];
  const under = new Map<Id, WalkSentence[]>();
  for (const sentence of sentences) {
    if (taken.has(sentence.id)) continue;
    const key = sentence.isMeaning ? '' : sentence.under;
    under.set(key, [...(under.get(key) ?? []), sentence]);
  }
  for (const [id, those] of under) {
    const [one] = those;
    groups.push(
      id === ''
        ? { kind: 'meaning', under: null, name: '', sentences: those }
        : { kind: 'competency', under: id, name: one?.underName ?? '', sentences: those },
    );
  }
  return groups.filter((group) => group.sentences.length > 0);
}

/** The groups with what answers a query alone: words of the sentence, of its competency, level and roles, in any order. */
export function foundIn(groups: readonly WalkGroup[], typed: string): readonly WalkGroup[] {
  const query = searchQuery(typed);
  if (query.words.length === 0) return groups;
  return groups
    .map((group) => ({
      ...group,
      sentences: group.sentences.filter((sentence) => matchRank(keyOf(sentence), query) !== undefined),
    }))
    .filter(({ sentences }) => sentences.length > 0);
}

/** Folded once: each letter that is typed asks all of them again. */
const keys = new WeakMap<WalkSentence, SearchKey>();

function keyOf(sentence: WalkSentence): SearchKey {
  const known = keys.get(sentence);
  if (known !== undefined) return known;
  const key = searchKey(`${sentence.text} ${sentence.underName} ${sentence.about}`);
  keys.set(sentence, key);
  return key;
}

/** The first so many sentences of the groups, and how many are left. */
export function firstOf(
  groups: readonly WalkGroup[],
  most: number,
): { readonly groups: readonly WalkGroup[]; readonly left: number } {
  let room = most;
  const shown = groups.map((group) => {
    const sentences = group.sentences.slice(0, Math.max(0, room));
    room -= group.sentences.length;
    return { ...group, sentences };
  });
  return { groups: shown.filter(({ sentences }) => sentences.length > 0), left: Math.max(0, -room) };
}
