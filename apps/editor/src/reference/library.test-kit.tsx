import { apply, commands, newModel, writeFile, type Model } from '@tegu/core';
import { MemoryLibrary, MemoryReferences, noPageTimes, webLocks } from '@tegu/store/browser';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { vi } from 'vitest';
import { loadMessages } from '../messages/load-messages.ts';
import { createAppRouter } from '../router.tsx';
import { ServicesContext, servicesOf, type Services } from '../services.ts';
import { PreferencesProvider } from '../settings/preferences-context.tsx';
import type { LibraryDesk } from './library-desk.ts';
import { OpenLibraries } from './open-libraries.ts';
import { plainDesk } from './plain-desk.test-kit.ts';
import '../testing/all-loaded.test-kit.ts';

const messages = await loadMessages('et');

/** A model of so many competencies, the first of them with sentences in it. */
export function modelOf(count: number, title = 'Pädevuste kogu'): Model {
  const pasted = commands['paste-competencies'];
  const rows = Array.from({ length: count }, (_, i) => ({
    name: i === 0 ? 'Kliendi kuulamine' : `Kompetents ${i + 1}`,
    category: 'Teenindus',
    ...(i === 0
      ? {
          definition: 'Kuulab klienti ja küsib, mida ta vajab.',
          knowledge: ['Teab, mida pood müüb.'],
          indicators: ['Püüab klienti kuulata.', 'Küsib kliendilt, mida ta vajab.'],
        }
      : {}),
  }));
  return apply(newModel('et', title), pasted, { language: 'et', mode: 'add', rows }).model;
}

/** A file of such a model. */
export function fileOf(model: Model, name = 'kogu.tegu.json'): File {
  return new File([writeFile(model)], name, { type: 'application/json' });
}

interface ShownApp {
  readonly services: Services;
  readonly user: UserEvent;
  readonly router: ReturnType<typeof createAppRouter>;
  readonly unmount: () => void;
}

/** The app over services of its own, or over those of an app that was there before. */
export function showApp({
  at = '/',
  services = servicesOver(),
}: { readonly at?: string; readonly services?: Services } = {}): ShownApp {
  const router = createAppRouter(createMemoryHistory({ initialEntries: [at] }));
  const { unmount } = render(
    <ServicesContext value={services}>
      <PreferencesProvider wording={{ language: 'et', messages }}>
        <RouterProvider router={router} />
      </PreferencesProvider>
    </ServicesContext>,
  );
  return { services, router, unmount, user: userEvent.setup() };
}

/** Services that keep everything in memory; libraries are read at desks of the given kind. */
export function servicesOver(
  newDesk: () => LibraryDesk = plainDesk,
  references: MemoryReferences = new MemoryReferences(),
): Services {
  const line = { send: () => undefined, listen: () => () => undefined };
  const tools = { library: new MemoryLibrary(true), line, locks: webLocks(null), times: noPageTimes };
  return servicesOf(tools, line, new OpenLibraries(references, () => Promise.resolve(newDesk())));
}

/** Shows a library of so many competencies. */
export async function showLibrary(
  count = 30,
  newDesk?: () => LibraryDesk,
): Promise<ShownApp & { readonly id: string }> {
  const services = servicesOver(newDesk);
  const opened = await services.libraries.take(fileOf(modelOf(count)), 'kogu.tegu.json', 0);
  if (!opened) throw new Error('No library');
  return { ...showApp({ at: `/l/${opened.id}`, services }), id: opened.id };
}

/** Drops a file on the page. */
export function drop(file: File): void {
  const data = { types: ['Files'], items: [{ kind: 'file', getAsFile: () => file }] };
  const event = new Event('drop', { bubbles: true, cancelable: true });
  Object.assign(event, { dataTransfer: data });
  window.dispatchEvent(event);
}

/** Gives elements a size for one test: jsdom draws nothing, and what has no size shows no rows. */
export function giveSize(): void {
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(60);
  window.scrollTo = () => undefined;
}
