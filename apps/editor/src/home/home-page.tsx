import { LanguageMenu, MoreMenu, type ClipboardTexts } from '@tegu/react';
import { lazy, Suspense, useCallback, useEffect, type JSX, type LazyExoticComponent } from 'react';
import { useFileOpening } from '../files/file-opening.tsx';
import { FileReports } from '../files/file-reports.tsx';
import { useAppWords } from '../messages/load-messages.ts';
import { useServices } from '../services.ts';
import { usePreferences } from '../settings/preferences-context.tsx';
import type { CheckStartDialog as Dialog } from './check-start-dialog.tsx';
import { LibrariesHere } from '../reference/libraries-here.tsx';
import { LibraryFiles } from './library-files.tsx';
import { RecentModels, UnsoundModels } from './recent-models.tsx';
import { StartList } from './start-list.tsx';
import { StorageNote } from './storage-note.tsx';
import { TroubleNotice } from './trouble-notice.tsx';
import { useCheckStart } from './use-check-start.ts';
import { useHomeKeys } from './use-home-keys.ts';
import { useHomeTrouble } from './use-home-trouble.ts';
import { useModelsHere } from './use-models-here.ts';

/** It is fetched when it is first wanted. */
const CheckStartDialog: LazyExoticComponent<typeof Dialog> = lazy(async () => {
  const { CheckStartDialog: default_ } = await import('./check-start-dialog.tsx');
  return { default: default_ };
});

/** Home: go on with a model, or begin one. */
export function HomePage(): JSX.Element {
  const words = useAppWords();
  const preferences = usePreferences();
  const { library } = useServices();
  const { entries, unsound, isUnread, read } = useModelsHere();
  const { trouble, attempt, dismiss } = useHomeTrouble();
  useEffect(() => {
    document.title = 'Tegu';
  }, []);
  const { open, strangeTable, takeStrangeTable } = useFileOpening();
  const openFiles = useCallback(
    () =>
      void attempt({ deed: 'open', name: '' }, async () => {
        await open('foundation');
        return undefined;
      }),
    [attempt, open],
  );
  const start = useCheckStart();
  const { openWith } = start;
  const onWords = useCallback(
    (clipboard: ClipboardTexts) => void attempt({ deed: 'check', name: '' }, () => openWith(clipboard)),
    [attempt, openWith],
  );
  useHomeKeys({ open: openFiles, onWords });
  useEffect(() => {
    if (strangeTable === null) return;
    takeStrangeTable();
    onWords({ text: strangeTable, html: '' });
  }, [strangeTable, takeStrangeTable, onWords]);
  const isFirst = entries?.length === 0;
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
        <FileReports />
        <TroubleNotice trouble={trouble} onClose={dismiss} />
        {isUnread && (
          <p role="alert" className="tegu-home-lead">
            {words('home.listUnread')}
          </p>
        )}
        {entries && (
          <div className={isFirst ? 'tegu-home-first' : 'tegu-home-grid'}>
            <section aria-labelledby={isFirst ? 'tegu-start' : 'tegu-continue'}>
              {isFirst ? (
                <>
                  <h2 id="tegu-start">{words('home.first')}</h2>
                  <StartList order={['example', 'blank', 'check']} attempt={attempt} onCheck={start.open} />
                </>
              ) : (
                <>
                  <h2 id="tegu-continue">{words('home.continue')}</h2>
                  <RecentModels entries={entries} read={read} attempt={attempt} />
                </>
              )}
              <UnsoundModels count={unsound} />
              {/* The same before and after the first models come, so that it can say what came. */}
              <LibraryFiles hasModels={!isFirst} onOpen={openFiles} read={read} />
              <LibrariesHere />
              {!isFirst && library.isKept && <StorageNote />}
            </section>
            {!isFirst && (
              <section aria-labelledby="tegu-start">
                <h2 id="tegu-start">{words('home.start')}</h2>
                <StartList order={['check', 'example', 'blank']} attempt={attempt} onCheck={start.open} />
              </section>
            )}
          </div>
        )}
      </main>
      {start.isOpen && (
        <Suspense fallback={null}>
          <CheckStartDialog start={start} attempt={attempt} />
        </Suspense>
      )}
    </div>
  );
}
