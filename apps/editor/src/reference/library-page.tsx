import { useUiLanguage } from '@tegu/react';
import { useParams } from '@tanstack/react-router';
import type { JSX } from 'react';
import { useFaultSentence } from '../files/fault-words.ts';
import { useAppWords } from '../messages/load-messages.ts';
import { PlainPage } from '../trouble/plain-page.tsx';
import type { Progress } from './library-desk.ts';
import { LibraryScreen } from './library-screen.tsx';
import { ProgressLine } from './progress-line.tsx';
import { useOpenLibrary } from './use-open-library.ts';

/** The page of one library: opens it, or says why that cannot be. */
export function LibraryPage(): JSX.Element {
  const { library } = useParams({ from: '/l/$library' });
  const words = useAppWords();
  const state = useOpenLibrary(library);
  const language = useUiLanguage();
  const fault = useFaultSentence(state.phase === 'unreadable' ? state.fault : undefined, language);
  switch (state.phase) {
    case 'opening':
      return <Opening progress={state.progress} />;
    case 'missing':
      return <PlainPage title={words('library.missing')} why={words('library.missing.why')} />;
    case 'unreadable':
      return <PlainPage title={words('library.unreadable')} why={fault ?? words('library.unreadable.why')} />;
    case 'open':
      return <LibraryScreen key={state.opened.id} opened={state.opened} />;
  }
}

function Opening({ progress }: { readonly progress: Progress | null }): JSX.Element {
  const words = useAppWords();
  return (
    <main className="tegu-waiting" aria-busy>
      <div>
        <p role="status">{words('library.opening')}</p>
        {progress && <ProgressLine progress={progress} label={words('library.opening')} />}
      </div>
    </main>
  );
}
