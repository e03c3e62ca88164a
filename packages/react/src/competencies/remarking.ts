import type { Id } from '@tegu/core';
import { createContext, useContext, type Context } from 'react';

export const REMARK_KINDS = ['barrier', 'comment'] as const;

/** A comment, or a barrier: what keeps people from a deed. */
export type RemarkKind = (typeof REMARK_KINDS)[number];

/** A remark that is about to be written. */
export interface RemarkDraft {
  readonly about: Id;
  readonly kind: RemarkKind;
}

/** Begins a remark; null where none can be made. */
export const RemarkingContext: Context<((draft: RemarkDraft) => void) | null> = createContext<
  ((draft: RemarkDraft) => void) | null
>(null);

/** The way to begin a remark on something of the page. */
export function useRemarking(): ((draft: RemarkDraft) => void) | null {
  return useContext(RemarkingContext);
}
