import type { ErrorComponentProps } from '@tanstack/react-router';
import { useRef, useState, useSyncExternalStore, type JSX } from 'react';
import { useAppWords } from '../messages/load-messages.ts';
import { areModelsLeft, onLeftModels } from '../open/left-models.ts';
import { useServices } from '../services.ts';
import { errorDetails } from './error-details.ts';
import { PlainPage } from './plain-page.tsx';

/** The error that somebody has last tried to get over: where it comes again, only a fresh page can help. */
let tried: string | undefined;

/** Said where a page could not be drawn: what is left of what was written, and the ways on. */
export function TroublePage({ error, reset }: Pick<ErrorComponentProps, 'error' | 'reset'>): JSX.Element {
  const words = useAppWords();
  const { library } = useServices();
  const isUnsaved = useSyncExternalStore(onLeftModels, areModelsLeft) || !library.isKept;
  const [details] = useState(() => errorDetails(error));
  const [isAgain] = useState(() => tried === String(error));
  const tryAgain = (): void => {
    tried = String(error);
    reset();
  };
  return (
    <PlainPage
      title={words('trouble.title')}
      why={words(isUnsaved ? 'trouble.unsaved' : 'trouble.saved')}
      deed={
        isAgain && !isUnsaved ? (
          <a className="tegu-button large primary" href={window.location.href}>
            {words('trouble.reload')}
          </a>
        ) : (
          <button type="button" className="tegu-button large primary" onClick={tryAgain}>
            {words('trouble.again')}
          </button>
        )
      }
    >
      <ErrorDetails details={details} />
    </PlainPage>
  );
}

/** What the error says, folded away, to be sent to whoever can mend it. */
function ErrorDetails({ details }: { readonly details: string }): JSX.Element {
  const words = useAppWords();
  const text = useRef<HTMLPreElement>(null);
  const [said, say] = useState('');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(details);
      say(words('trouble.copied'));
    } catch {
      if (text.current) window.getSelection()?.selectAllChildren(text.current);
      say(words('trouble.notCopied'));
    }
  };
  return (
    <details>
      <summary>{words('trouble.details')}</summary>
      {/* Whoever has only a keyboard must be able to scroll it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre ref={text} tabIndex={0} role="region" aria-label={words('trouble.details')}>
        {details}
      </pre>
      <p className="ways">
        <button type="button" className="tegu-button" onClick={() => void copy()}>
          {words('trouble.copy')}
        </button>
        <span role="status" className="tegu-small tegu-muted">
          {said}
        </span>
      </p>
    </details>
  );
}
