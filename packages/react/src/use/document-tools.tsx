import { inLanguage, toMarkdown } from '@tegu/core';
import type { JSX, RefObject } from 'react';
import { useToast } from '../controls/toasts.tsx';
import { useFormats, useUiLanguage, useWords } from '../messages/words.tsx';
import { copyDocument } from '../read/rich-copy.ts';
import { useContentLanguages, useSession } from '../session/session-context.tsx';
import type { DocumentName } from './document-list.tsx';
import { useHandOut } from './hand-out.ts';
import { writtenMarkdown } from './written-markdown.ts';
import { writtenPage } from './written-page.ts';

interface DocumentToolsProps {
  readonly name: DocumentName;
  /** Where the document stands: what is handed out is what is seen. */
  readonly preview: RefObject<HTMLElement | null>;
}

/** The ways to take the document along: as a page, as Markdown, on paper, on the clipboard. */
export function DocumentTools({ name, preview }: DocumentToolsProps): JSX.Element {
  const words = useWords();
  const language = useUiLanguage();
  const { formatDate } = useFormats();
  const languages = useContentLanguages();
  const session = useSession();
  const toast = useToast();
  const handOut = useHandOut();
  const shown = (): Element | null => preview.current?.querySelector('article') ?? null;
  const titleOf = (): string => {
    const model = inLanguage(session.store.getState().model.own.title, languages).trim();
    const named = model === '' ? words('frame.untitled') : model;
    // A profile is called by its role, which heads it.
    const subject = name === 'role' ? (shown()?.querySelector('h1')?.textContent ?? named) : named;
    return name === 'model' ? named : `${subject}, ${words(`use.document.${name}`)}`;
  };
  const give = (ending: string, type: string, content: string): void => {
    handOut?.save({ title: titleOf(), ending, type, content });
    toast({ message: words('use.downloaded') });
  };
  const givePage = (): void => {
    const document = shown();
    if (!document) return;
    const title = titleOf();
    const date = formatDate(new Date(), { dateStyle: 'long' });
    const page = writtenPage(document, {
      title,
      language,
      find: words('use.page.find'),
      none: words('use.page.none'),
      foot: `${title}, ${date}`,
    });
    give('.html', 'text/html', page);
  };
  const giveMarkdown = (): void => {
    const document = shown();
    if (!document) return;
    const { model } = session.store.getState();
    // The whole model has a writer of its own, which the command line uses too.
    const text = name === 'model' ? toMarkdown(model, languages[0]).text : writtenMarkdown(document);
    give('.md', 'text/markdown', text);
  };
  const copy = async (): Promise<void> => {
    const document = shown();
    const isCopied = document ? await copyDocument(document) : false;
    toast({ message: words(isCopied ? 'read.copied' : 'read.notCopied') });
  };
  return (
    <div className="tools" role="group" aria-label={words('use.tools')}>
      {handOut && (
        <>
          <button type="button" className="tegu-button primary" onClick={givePage}>
            {words('use.page')}
          </button>
          <button type="button" className="tegu-button" onClick={giveMarkdown}>
            {words('use.markdown')}
          </button>
        </>
      )}
      <button type="button" className="tegu-button" onClick={() => window.print()}>
        {words('use.print')}
      </button>
      <button type="button" className="tegu-button" onClick={() => void copy()}>
        {words('read.copy')}
      </button>
    </div>
  );
}
