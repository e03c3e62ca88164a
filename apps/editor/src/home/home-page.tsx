import { LanguageMenu, MoreMenu } from '@tegu/react';
import { useEffect, type JSX } from 'react';
import { BadFileNotice } from '../files/bad-file-notice.tsx';
import { useFileOpening } from '../files/file-opening.tsx';
import { useAppWords } from '../messages/load-messages.ts';
import { useServices } from '../services.ts';
import { usePreferences } from '../settings/preferences-context.tsx';
import { RecentModels } from './recent-models.tsx';
import { StartList } from './start-list.tsx';

/** Home: go on with a model, or begin one. */
export function HomePage(): JSX.Element {
  const words = useAppWords();
  const preferences = usePreferences();
  const { library } = useServices();
  const { open } = useFileOpening();
  useEffect(() => {
    document.title = 'Tegu';
  }, []);
  useOpenKey(() => void open('foundation'));
  return (
    <div className="tegu-home">
      <header className="tegu-home-top">
        <span className="tegu-brand">Tegu</span>
        <div className="tegu-head-tools">
          <LanguageMenu preferences={preferences} />
          <MoreMenu preferences={preferences} />
        </div>
      </header>
      <main>
        <h1>{words('home.title')}</h1>
        <p className="tegu-home-lead">{words(library.isKept ? 'home.lead' : 'home.leadUnkept')}</p>
        <BadFileNotice />
        <div className="tegu-home-grid">
          <section aria-labelledby="tegu-continue">
            <h2 id="tegu-continue">{words('home.continue')}</h2>
            <RecentModels />
            <p className="tegu-home-open">
              <button type="button" className="tegu-link" onClick={() => void open('foundation')}>
                {words('home.openFile')}
              </button>
              <span className="tegu-muted">{words('home.orDrop')}</span>
            </p>
          </section>
          <section aria-labelledby="tegu-start">
            <h2 id="tegu-start">{words('home.start')}</h2>
            <StartList />
          </section>
        </div>
      </main>
    </div>
  );
}

/** Ctrl+O opens a file, as it does anywhere. */
function useOpenKey(open: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (
        !(event.ctrlKey || event.metaKey) ||
        event.shiftKey ||
        event.altKey ||
        event.key.toLowerCase() !== 'o'
      )
        return;
      event.preventDefault();
      open();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}
