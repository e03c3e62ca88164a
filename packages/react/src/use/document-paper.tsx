import { useState, type JSX, type ReactNode } from 'react';
import { useFormats, useWords } from '../messages/words.tsx';
import { Written, WrittenLanguages } from '../read/written.tsx';
import { useSessionState } from '../session/session-context.tsx';

interface DocumentPaperProps {
  readonly title: string;
  /** What is in it, in a line. */
  readonly about: string;
  readonly children: ReactNode;
}

/** A document about the model: whose it is, what it is and of which day. */
export function DocumentPaper({ title, about, children }: DocumentPaperProps): JSX.Element {
  const words = useWords();
  const { formatDate } = useFormats();
  const [today] = useState(() => new Date());
  const name = useSessionState(({ model }) => model.own.title);
  return (
    <WrittenLanguages>
      <article className="tegu-read paper">
        <header className="title">
          <p className="kicker">
            <Written texts={name} unwritten={words('frame.untitled')} />
          </p>
          <h1>{title}</h1>
          <p className="about">
            {formatDate(today, { dateStyle: 'long' })}
            {about !== '' && ` · ${about}`}
          </p>
        </header>
        {children}
      </article>
    </WrittenLanguages>
  );
}
