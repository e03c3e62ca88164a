// The place of the roles over a model of any size: a session of its own, without a library or a file around it.
import '@tegu/react/styles.css';
import { languagePacks, readFile } from '@tegu/core';
import { estonian } from '@tegu/core/language/et';
import { madeFile } from '@tegu/bench';
import {
  createModelSession,
  loadCatalogue,
  PlacesProvider,
  RolesPlace,
  SessionProvider,
  TeguIntlProvider,
  ToastProvider,
  type Places,
} from '@tegu/react';
import { createRoot } from 'react-dom/client';

const places: Places = {
  where: { place: 'roles' },
  go: () => undefined,
  href: ({ place, item = '' }) => `#${place}/${item}`,
};

/** Shows the matrix of a made model. */
async function showMatrix(competencies: number, roles: number): Promise<void> {
  const { model } = readFile(madeFile(competencies, roles));
  // Scrolling reads no findings, and a full check of a library would only make one wait.
  const session = createModelSession({ model, packs: languagePacks(estonian), rules: [] });
  const messages = await loadCatalogue('en');
  const root = document.getElementById('root');
  if (!root) throw new Error('matrix.html has no element with the id “root”.');
  createRoot(root).render(
    <TeguIntlProvider language="en" messages={messages}>
      <ToastProvider>
        <SessionProvider session={session}>
          <PlacesProvider value={places}>
            <RolesPlace />
          </PlacesProvider>
        </SessionProvider>
      </ToastProvider>
    </TeguIntlProvider>,
  );
}

declare global {
  interface Window {
    showMatrix: typeof showMatrix;
  }
}
window.showMatrix = showMatrix;
