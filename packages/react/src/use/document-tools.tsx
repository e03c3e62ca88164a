import { inLanguage, paperMarkdown, toMarkdown, type Paper } from '@tegu/core';
import type { JSX, RefObject } from 'react';
import { useToast } from '../controls/toasts.tsx';
import { useFormats, useUiLanguage, useWords } from '../messages/words.tsx';
import { copyDocument } from '../read/rich-copy.ts';
import { useContentLanguages, useSession } from '../session/session-context.tsx';
import type { DocumentName } from './document-list.tsx';
import { useHandOut, type HandedFile, type HandOut } from './hand-out.ts';
import { ModelLosses } from './model-losses.tsx';
import { writtenPage } from './written-page.ts';
import { writtenPaper } from './written-paper.ts';

interface DocumentToolsProps {
  readonly name: DocumentName;
  /** Where the document stands: what is handed out is what is seen. */
  readonly preview: RefObject<HTMLElement | null>;
}

/** A document to be handed out: what stands on the screen, and what it is called there. */
interface Shown {
  readonly article: Element;
  readonly title: string;
  readonly foot: string;
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The ways to take the document along: as a page, in Word, as Markdown, on paper, on the clipboard. */
export function DocumentTools({ name, preview }: DocumentToolsProps): JSX.Element {
  const words = useWords();
  const language = useUiLanguage();
  const { formatDate } = useFormats();
  const languages = useContentLanguages();
  const session = useSession();
  const toast = useToast();
  const handOut = useHandOut();
  const shown = (): Shown | null => {
    const article = preview.current?.querySelector('article');
    if (!article) return null;
    const model = inLanguage(session.store.getState().model.own.title, languages).trim();
    const named = model === '' ? words('frame.untitled') : model;
    // A profile is called by its role, which heads it.
    const subject = name === 'role' ? (article.querySelector('h1')?.textContent ?? named) : named;
    const title = name === 'model' ? named : `${subject}, ${words(`use.document.${name}`)}`;
    return { article, title, foot: `${title}, ${formatDate(new Date(), { dateStyle: 'long' })}` };
  };
  const paperOf = ({ article, title, foot }: Shown): Paper =>
    // Of the whole model, the competencies and roles below the categories are what is looked for.
    writtenPaper(article, { title, language, foot, contents: name === 'model' ? 3 : 2 });
  const give = async (
    file: Pick<HandedFile, 'ending' | 'type'>,
    write: (document: Shown, host: HandOut) => HandedFile['content'] | Promise<HandedFile['content']>,
  ): Promise<void> => {
    const document = shown();
    if (!document || !handOut) return;
    try {
      handOut.save({ ...file, title: document.title, content: await write(document, handOut) });
      toast({ message: words('use.downloaded') });
    } catch {
      toast({ message: words('use.notWritten') });
    }
  };
  const givePage = (): Promise<void> =>
    give({ ending: '.html', type: 'text/html' }, ({ article, title, foot }) =>
      writtenPage(article, {
        title,
        language,
        find: words('use.page.find'),
        none: words('use.page.none'),
        foot,
      }),
    );
  const giveWord = (): Promise<void> =>
    give({ ending: '.docx', type: WORD }, (document, host) => {
      // Laying out the pages of a long one takes a second or two.
      toast({ message: words('use.writing') });
      return host.writeWord(paperOf(document));
    });
  const giveMarkdown = (): Promise<void> =>
    give({ ending: '.md', type: 'text/markdown' }, (document) => {
      const { model } = session.store.getState();
      // The whole model has a writer of its own, which the command line uses too.
      return name === 'model' ? toMarkdown(model, languages[0]).text : paperMarkdown(paperOf(document));
    });
  const copy = async (): Promise<void> => {
    const document = shown();
    const isCopied = document ? await copyDocument(document.article) : false;
    toast({ message: words(isCopied ? 'read.copied' : 'read.notCopied') });
  };
  return (
    <>
      <div className="tools" role="group" aria-label={words('use.tools')}>
        {handOut && (
          <>
            <button type="button" className="tegu-button primary" onClick={() => void givePage()}>
              {words('use.page')}
            </button>
            <button type="button" className="tegu-button" onClick={() => void giveWord()}>
              {words('use.word')}
            </button>
            <button type="button" className="tegu-button" onClick={() => void giveMarkdown()}>
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
      {handOut && name === 'model' && <ModelLosses />}
    </>
  );
}
