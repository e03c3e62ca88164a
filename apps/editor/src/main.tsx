import '@fontsource-variable/source-sans-3/index.css';
import '@fontsource-variable/source-serif-4/index.css';
import '@tegu/react/styles.css';
import './app.css';
import './trouble/trouble.css';
import { RouterProvider } from '@tanstack/react-router';
import {
  MemoryLibrary,
  openIndexedLibrary,
  openTabLine,
  pageTimes,
  webLocks,
  type Library,
} from '@tegu/store/browser';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadMessages } from './messages/load-messages.ts';
import { createAppRouter } from './router.tsx';
import { ServicesContext, servicesOf } from './services.ts';
import { PreferencesProvider } from './settings/preferences-context.tsx';
import { rememberedLanguage, rememberedTheme, showLanguage, showTheme } from './settings/preferences.ts';

/** Deleted models can be brought back for a day. */
const KEPT_DELETED = 24 * 60 * 60 * 1000;

await start();

async function start(): Promise<void> {
  const place = document.getElementById('root');
  if (place === null) throw new Error('index.html has no element with the id “root”.');
  const language = rememberedLanguage();
  showTheme(rememberedTheme());
  showLanguage(language);
  const [library, messages] = await Promise.all([openLibrary(), loadMessages(language)]);
  const services = servicesOf({ library, line: openTabLine(), locks: webLocks(), times: pageTimes });
  createRoot(place).render(
    <StrictMode>
      <ServicesContext value={services}>
        <PreferencesProvider wording={{ language, messages }}>
          <RouterProvider router={createAppRouter()} />
        </PreferencesProvider>
      </ServicesContext>
    </StrictMode>,
  );
  // Not at once: what was just deleted in another tab may still be brought back there.
  void services.shelf.clearDeleted(Date.now() - KEPT_DELETED).catch(() => undefined);
}

/** The browser's storage, or the window's memory where that is closed; the screen says which. */
async function openLibrary(): Promise<Library> {
  try {
    return await openIndexedLibrary();
  } catch {
    return new MemoryLibrary();
  }
}
