import { useEffect, type JSX } from 'react';
import { useAppWords } from '../messages/load-messages.ts';

/** Said where a newer Tegu has changed the storage: this page, an older one, opens nothing. */
export function OutdatedPage(): JSX.Element {
  const words = useAppWords();
  const title = words('trouble.outdated');
  useEffect(() => {
    document.title = `${title} · Tegu`;
  }, [title]);
  return (
    <div className="tegu-home">
      <header className="tegu-home-top">
        <span className="tegu-brand">Tegu</span>
      </header>
      <main className="tegu-plain">
        <h1>{title}</h1>
        <p className="tegu-home-lead">{words('trouble.outdated.why')}</p>
        <p className="ways">
          <a className="tegu-button large primary" href={window.location.href}>
            {words('trouble.reload')}
          </a>
        </p>
      </main>
    </div>
  );
}
