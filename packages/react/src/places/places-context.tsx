import type { Id } from '@tegu/core';
import { createContext, useContext, type Context } from 'react';

/** The places of a model, as they stand in the navigation. */
export const PLACES = ['foundation', 'competencies', 'roles', 'check', 'use'] as const;

export type PlaceName = (typeof PLACES)[number];

/** Where a person is: a place, one of its views (a tab) and an item in it. Each has an address of its own. */
export interface Whereabouts {
  readonly place: PlaceName;
  readonly view?: string | undefined;
  readonly item?: Id | undefined;
  /** What narrows the list there, as one word that the place itself understands. */
  readonly filter?: string | undefined;
}

/** How to go somewhere. */
export interface GoOptions {
  /** In the place of the address that one is at: the way back does not lead there again. */
  readonly replace?: boolean | undefined;
}

/** How parts of the editor know and change where the person is; the host maps it to its addresses. */
export interface Places {
  readonly where: Whereabouts;
  go(to: Whereabouts, options?: GoOptions): void;
  /** The address of a place, for links that can be opened elsewhere. */
  href(to: Whereabouts): string;
}

const PlacesContext = createContext<Places | null>(null);

export const PlacesProvider: Context<Places | null> = PlacesContext;

/** Where the person is, and the way to other places. */
export function usePlaces(): Places {
  const places = useContext(PlacesContext);
  if (!places) throw new Error('usePlaces needs a PlacesProvider above it');
  return places;
}
