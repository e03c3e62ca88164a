import { MemoryReferences, Shelf, type OpeningTools, type TabLine } from '@tegu/store/browser';
import { createContext, useContext } from 'react';
import type { LibraryDesk } from './reference/library-desk.ts';
import type { SheetDesk } from './sheets/sheet-desk.ts';
import { OpenLibraries } from './reference/open-libraries.ts';

/** What the pages of the app work with. */
export interface Services extends OpeningTools {
  readonly shelf: Shelf;
  /** The libraries that are read and copied from. */
  readonly libraries: OpenLibraries;
  /** Where files of sheets are read and written, away from the page. */
  readonly sheets: SheetDesk;
}

/**
 * The services over a library. The shelf speaks on a line of its own, since nobody hears what they say themselves: a model
 * that was left unsaved in this page must hear that it was renamed on Home. Without libraries of their own they are kept as
 * long as the window.
 */
export function servicesOf(
  tools: OpeningTools,
  lineOfShelf: TabLine = tools.line,
  libraries: OpenLibraries = new OpenLibraries(new MemoryReferences(), workerDesk),
  sheets: SheetDesk = lateSheetDesk,
): Services {
  return { ...tools, shelf: new Shelf(tools.library, lineOfShelf, tools.locks), libraries, sheets };
}

/** The desk that files of sheets and documents are read at; fetched with the first of them. */
const lateSheetDesk: SheetDesk = {
  read: async (...asked) => (await sheetDesk()).read(...asked),
  readDocument: async (...asked) => (await sheetDesk()).readDocument(...asked),
  write: async (...asked) => (await sheetDesk()).write(...asked),
  writeWord: async (...asked) => (await sheetDesk()).writeWord(...asked),
};

const sheetDesk = async (): Promise<SheetDesk> => (await import('./sheets/sheet-desk.ts')).sheetDesk();

/** The desk that libraries are read at, away from the page; fetched when the first of them is opened. */
export const workerDesk = async (): Promise<LibraryDesk> =>
  (await import('./reference/worker-desk.ts')).workerDesk();

export const ServicesContext = createContext<Services | null>(null);

/** The services of this page. */
export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('useServices needs a ServicesContext above it');
  return services;
}
