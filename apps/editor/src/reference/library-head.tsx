import { Link } from '@tanstack/react-router';
import type { JSX } from 'react';
import { useAppWords } from '../messages/load-messages.ts';
import type { OpenLibrary } from './open-libraries.ts';

/** The views differ by what follows the path. */
const ONLY_ITSELF = { exact: true, includeSearch: true };

interface LibraryHeadProps {
  readonly opened: OpenLibrary;
  readonly title: string;
  readonly isCheck: boolean;
}

/** What the library is called, that it is only read and what that means, and its two views. */
export function LibraryHead({ opened, title, isCheck }: LibraryHeadProps): JSX.Element {
  const words = useAppWords();
  const { id, facts, isKept } = opened;
  const params = { library: id };
  const [language] = facts.languages;
  return (
    <div className="tegu-library-head">
      <p className="kind">{words('library.readOnly')}</p>
      <h1 lang={facts.title.trim() === '' ? undefined : language}>{title}</h1>
      <p className="tegu-muted about">{words('library.about', { count: facts.competencies })}</p>
      {facts.newer && <p className="tegu-library-note">{words('library.newer')}</p>}
      {!isKept && (
        <p className="tegu-library-note" role="status">
          {words('library.notKept')}
        </p>
      )}
      <nav className="views" aria-label={words('library.views')}>
        <Link
          to="/l/$library"
          params={params}
          search={{}}
          activeOptions={ONLY_ITSELF}
          aria-current={isCheck ? undefined : 'page'}
        >
          {words('library.competencies')}
        </Link>
        <Link
          to="/l/$library"
          params={params}
          search={{ view: 'check' }}
          activeOptions={ONLY_ITSELF}
          aria-current={isCheck ? 'page' : undefined}
        >
          {words('library.check')}
        </Link>
      </nav>
    </div>
  );
}
