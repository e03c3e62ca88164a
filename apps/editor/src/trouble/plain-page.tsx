import { Link } from '@tanstack/react-router';
import { useEffect, useRef, type JSX, type ReactNode } from 'react';
import { useAppWords } from '../messages/load-messages.ts';

interface PlainPageProps {
  readonly title: string;
  readonly why: string;
  /** What can be done beside going to Home. */
  readonly deed?: ReactNode;
  readonly children?: ReactNode;
}

/** A page that says what is the matter and leads on. Its heading takes the focus, so that it is heard. */
export function PlainPage({ title, why, deed, children }: PlainPageProps): JSX.Element {
  const words = useAppWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Tegu`;
    heading.current?.focus();
  }, [title]);
  return (
    <div className="tegu-home">
      <header className="tegu-home-top">
        <span className="tegu-brand">Tegu</span>
      </header>
      <main className="tegu-plain">
        <h1 tabIndex={-1} ref={heading}>
          {title}
        </h1>
        <p className="tegu-home-lead">{why}</p>
        <p className="ways">
          {deed}
          <Link className={deed === undefined ? 'tegu-button large primary' : 'tegu-button large'} to="/">
            {words('open.toHome')}
          </Link>
        </p>
        {children}
      </main>
    </div>
  );
}

/** An address that leads nowhere. */
export function NoSuchPage(): JSX.Element {
  const words = useAppWords();
  return <PlainPage title={words('trouble.noPage')} why={words('trouble.noPage.why')} />;
}
