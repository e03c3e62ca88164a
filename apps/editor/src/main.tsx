import '@fontsource-variable/source-sans-3/index.css';
import '@fontsource-variable/source-serif-4/index.css';
import '@tegu/react/styles.css';
import './app.css';
import './reference/reference.css';
import './offline/offline.css';
import './trouble/trouble.css';
import { RouterProvider } from '@tanstack/react-router';
import { TeguIntlProvider } from '@tegu/react';
import { IndexedReferences, MemoryReferences, openTabLine, pageTimes, webLocks } from '@tegu/store/browser';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadMessages } from './messages/load-messages.ts';
import { keepForOffline } from './offline/newer-version.ts';
import { openLibrary } from './open/open-library.ts';
import { createAppRouter } from './router.tsx';
import { OpenLibraries } from './reference/open-libraries.ts';
import { ServicesContext, servicesOf, workerDesk } from './services.ts';
import { PreferencesProvider } from './settings/preferences-context.tsx';
import { rememberedLanguage, rememberedTheme, showLanguage, showTheme } from './settings/preferences.ts';
import { OutdatedPage } from './trouble/outdated-page.tsx';

/** Deleted models can be brought back for a day. */
const KEPT_DELETED = 24 * 60 * 60 * 1000;

await start();
keepForOffline();

async function start(): Promise<void> {
  const place = document.getElementById('root');
  if (place === null) throw new Error('index.html has no element with the id “root”.');
  const language = rememberedLanguage();
  showTheme(rememberedTheme());
  showLanguage(language);
  const [library, messages] = await Promise.all([openLibrary(), loadMessages(language)]);
  const root = createRoot(place);
  if (!library) {
    root.render(
      <StrictMode>
        <TeguIntlProvider language={language} messages={messages}>
          <OutdatedPage />
        </TeguIntlProvider>
      </StrictMode>,
    );
    return;
  }
  const tools = { library, line: openTabLine(), locks: webLocks(), times: pageTimes };
  const references = library.isKept ? new IndexedReferences() : new MemoryReferences();
  const services = servicesOf(tools, openTabLine(), new OpenLibraries(references, workerDesk));
  root.render(
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
  void references.clearRemoved(Date.now() - KEPT_DELETED).catch(() => undefined);
}
