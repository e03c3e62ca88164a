import {
  type Finding,
  type Id,
  type Model,
  type Query,
  type RecordByType,
  type RecordTypeName,
} from '@tegu/core';
import { createContext, useContext, type JSX, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { ModelSession, SessionState } from './model-session.ts';

const SessionContext = createContext<ModelSession | null>(null);

/** Makes a session the one that the editor's parts below read and change. */
export function SessionProvider({
  session,
  children,
}: {
  session: ModelSession;
  children: ReactNode;
}): JSX.Element {
  return <SessionContext value={session}>{children}</SessionContext>;
}

/** The session of the model that is open here. */
export function useSession(): ModelSession {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession needs a SessionProvider above it');
  return session;
}

/** A part of the session's state; the component is drawn again when that part changes. */
export function useSessionState<T>(select: (state: SessionState) => T): T {
  return useStore(useSession().store, select);
}

/** A part of the model, compared member by member: for lists of records. */
export function useModel<T>(select: (model: Model) => T): T {
  return useSessionState(useShallow((state) => select(state.model)));
}

/** A living record, or undefined once it is deleted. */
export function useRecord<T extends RecordTypeName>(id: Id | null, type: T): RecordByType[T] | undefined {
  return useSessionState(({ model }) =>
    id !== null && model.isLive(id) ? model.record(id, type) : undefined,
  );
}

/** Living children of a type, in order. */
export function useChildren<T extends RecordTypeName>(parent: Id, type: T): readonly RecordByType[T][] {
  return useModel((model) => model.children(parent, type));
}

/** The answer to a query about the model; the same object until it changes. */
export function useAnswer<V>(query: Query<V>, key: string): V {
  const session = useSession();
  return useStore(session.store, () => session.checks.derivation.ask(query, key));
}

/** The findings shown on a record. */
export function useFindings(id: Id): readonly Finding[] {
  const session = useSession();
  return useStore(
    session.store,
    useShallow(({ settings }) => session.checks.shownOn(id, settings)),
  );
}

/** Content languages of the model: the one that the person writes in, then the others in the model's order. */
export function useContentLanguages(): readonly string[] {
  return useSessionState(useShallow(contentLanguages));
}

/** The same for code without React. A language that was taken out is written in no longer. */
export function contentLanguages({ model, writing }: SessionState): readonly string[] {
  const { languages } = model.own;
  if (writing === null || !languages.includes(writing)) return languages;
  return [writing, ...languages.filter((language) => language !== writing)];
}
