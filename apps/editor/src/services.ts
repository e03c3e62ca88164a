import { Shelf, type OpeningTools } from '@tegu/store/browser';
import { createContext, useContext } from 'react';

/** What the pages of the app work with. */
export interface Services extends OpeningTools {
  readonly shelf: Shelf;
}

/** The services over a library. */
export function servicesOf(tools: OpeningTools): Services {
  return { ...tools, shelf: new Shelf(tools.library, tools.line, tools.locks) };
}

export const ServicesContext = createContext<Services | null>(null);

/** The services of this page. */
export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('useServices needs a ServicesContext above it');
  return services;
}
