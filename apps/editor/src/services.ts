import { Shelf, type OpeningTools, type TabLine } from '@tegu/store/browser';
import { createContext, useContext } from 'react';

/** What the pages of the app work with. */
export interface Services extends OpeningTools {
  readonly shelf: Shelf;
}

/**
 * The services over a library. The shelf speaks on a line of its own, since nobody hears what they say themselves: a model
 * that was left unsaved in this page must hear that it was renamed on Home.
 */
export function servicesOf(tools: OpeningTools, lineOfShelf: TabLine = tools.line): Services {
  return { ...tools, shelf: new Shelf(tools.library, lineOfShelf, tools.locks) };
}

export const ServicesContext = createContext<Services | null>(null);

/** The services of this page. */
export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('useServices needs a ServicesContext above it');
  return services;
}
