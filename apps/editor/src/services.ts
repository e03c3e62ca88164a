import { createContext, useContext } from 'react';
import type { Library } from './library/library.ts';
import { Shelf } from './library/shelf.ts';
import type { TabLine } from './library/tab-messages.ts';

/** What the pages of the app work with. */
export interface Services {
  readonly library: Library;
  readonly shelf: Shelf;
  readonly line: TabLine;
}

/** The services over a library. */
export function servicesOf(library: Library, line: TabLine): Services {
  return { library, line, shelf: new Shelf(library, line) };
}

export const ServicesContext = createContext<Services | null>(null);

/** The services of this page. */
export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('useServices needs a ServicesContext above it');
  return services;
}
