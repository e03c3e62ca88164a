import {
  evidenceCounts,
  inLanguage,
  orderedCompetencies,
  rankOf,
  sentencesOf,
  type Derivation,
  type Id,
  type RecordByType,
  type Texts,
} from '@tegu/core';
import { useMemo } from 'react';
import type { MessageId } from '../../messages/message-id.ts';
import { useWords, type Words } from '../../messages/words.tsx';
import { inOneLanguage } from '../../session/in-one-language.ts';
import { useContentLanguages, useSession, useSessionState } from '../../session/session-context.tsx';

/** A sentence from which a customer might notice a statement. */
export interface WalkSentence {
  readonly id: Id;
  readonly text: string;
  readonly lang: string;
  /** The competency or role that it stands under. */
  readonly under: Id;
  readonly underName: string;
  /** Level and roles, where it is not for everybody: "2 Master, Warehouse worker". */
  readonly about: string;
  /** Says of one role only what the statement means there. */
  readonly isMeaning: boolean;
}

/** Every sentence that says something: those of the competencies, then what the statement means in the roles. */
export function useWalkSentences(statement: Id): readonly WalkSentence[] {
  const words = useWords();
  const languages = useContentLanguages();
  const { checks } = useSession();
  const revision = useSessionState((state) => state.revision);
  return useMemo(
    () => walkSentences({ derivation: checks.derivation, languages, words, levels: new Map() }, statement),
    // The derivation follows the model by itself; the revision says that it has.
    // oxlint-disable-next-line react/exhaustive-deps
    [checks, revision, statement, languages, words],
  );
}

interface Told {
  readonly derivation: Derivation;
  readonly languages: readonly string[];
  readonly words: Words;
  /** What levels are called, each said once. */
  readonly levels: Map<Id, string>;
}

function walkSentences(told: Told, statement: Id): readonly WalkSentence[] {
  const { derivation } = told;
  const { model } = derivation;
  const ofCompetencies = derivation.ask(orderedCompetencies, '').flatMap((competency) => {
    const under = {
      under: competency.id,
      underName: named(told, competency.name, 'roles.unnamedCompetency'),
      isMeaning: false,
    };
    return derivation.ask(sentencesOf, competency.id).flatMap((id) => {
      const record = model.record(id, 'indicator') ?? model.record(id, 'descriptor');
      const shown = record && inOneLanguage(record.text, told.languages);
      return shown
        ? [{ ...under, id, text: shown.text, lang: shown.language, about: aboutOf(told, record) }]
        : [];
    });
  });
  const ofRoles = model.joins(statement, 'valueMeaning').flatMap(({ id, place, text }) => {
    const role = model.record(place[0], 'role');
    const shown = inOneLanguage(text, told.languages);
    if (!role || !shown) return [];
    const underName = named(told, role.name, 'roles.unnamed');
    return [
      { id, text: shown.text, lang: shown.language, under: role.id, underName, about: '', isMeaning: true },
    ];
  });
  return [...ofCompetencies, ...ofRoles];
}

/** Level and roles of a sentence that is not for everybody. */
function aboutOf(told: Told, sentence: RecordByType['indicator' | 'descriptor']): string {
  const { model } = told.derivation;
  const level = model.record(sentence.level, 'level');
  const roles = sentence.type === 'indicator' ? sentence.roles.filter((role) => model.isLive(role)) : [];
  return [
    ...(level ? [levelName(told, level)] : []),
    ...roles.map((role) => named(told, model.record(role, 'role')?.name, 'roles.unnamed')),
  ].join(', ');
}

function levelName(told: Told, { id, name }: RecordByType['level']): string {
  const known = told.levels.get(id);
  if (known !== undefined) return known;
  const rank = told.derivation.ask(rankOf, id);
  const said = told.words('roles.level', { rank, name: inLanguage(name, told.languages) });
  told.levels.set(id, said);
  return said;
}

function named({ languages, words }: Told, name: Texts | undefined, unnamed: MessageId): string {
  const written = inLanguage(name ?? {}, languages).trim();
  return written === '' ? words(unnamed) : written;
}

/** What was said to show a statement: by sentence, with the quote where its words have changed since. */
export type Picked = ReadonlyMap<Id, { readonly counts: boolean; readonly quote: string }>;

/** The evidence of a statement as it stands. */
export function usePicked(statement: Id): Picked {
  const { checks } = useSession();
  const revision = useSessionState((state) => state.revision);
  return useMemo(
    () => pickedOf(checks.derivation, statement),
    // As above.
    // oxlint-disable-next-line react/exhaustive-deps
    [checks, revision, statement],
  );
}

/** The same for code without React. */
export function pickedOf(derivation: Derivation, statement: Id): Picked {
  return new Map(
    derivation.model
      .joins(statement, 'evidence')
      .map(({ id, place, quote }) => [place[0], { counts: derivation.ask(evidenceCounts, id), quote }]),
  );
}
