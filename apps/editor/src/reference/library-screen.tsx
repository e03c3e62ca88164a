import { LanguageMenu, MoreMenu } from '@tegu/react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useRef, useState, type JSX } from 'react';
import { FileReports } from '../files/file-reports.tsx';
import { useAppWords } from '../messages/load-messages.ts';
import { useServices } from '../services.ts';
import { usePreferences } from '../settings/preferences-context.tsx';
import { ChosenBar } from './chosen-bar.tsx';
import { CopyDialog } from './copy-dialog.tsx';
import { LibraryCheck } from './library-check.tsx';
import { LibraryCompetencyPart } from './library-competency-part.tsx';
import { LibraryHead } from './library-head.tsx';
import { LibraryList } from './library-list.tsx';
import type { OpenLibrary } from './open-libraries.ts';

/** A library that is open: looked through, checked and copied from, and never changed. */
export function LibraryScreen({ opened }: { readonly opened: OpenLibrary }): JSX.Element {
  const { id, desk, facts } = opened;
  const words = useAppWords();
  const preferences = usePreferences();
  const navigate = useNavigate();
  const { libraries } = useServices();
  const { competency, view } = useSearch({ from: '/l/$library' });
  const [chosen, setChosen] = useState(opened.chosen);
  const [copied, setCopied] = useState<readonly string[] | null>(null);
  const isCheck = view === 'check';
  const title = facts.title.trim() || words('library.untitled');
  useEffect(() => {
    document.title = `${title} · Tegu`;
  }, [title]);
  useEffect(() => libraries.hold(opened), [libraries, opened]);
  const screen = useRef<HTMLElement>(null);
  const before = useRef(competency);
  // Whoever comes back from what they read goes on in the list.
  useEffect(() => {
    if (before.current !== undefined && competency === undefined && document.activeElement === document.body)
      screen.current?.querySelector<HTMLElement>('[role=listbox]')?.focus();
    before.current = competency;
  }, [competency]);
  const choose = useCallback(
    (next: ReadonlySet<string>) => {
      setChosen(next);
      libraries.choose(id, next);
    },
    [libraries, id],
  );
  const toggle = useCallback(
    (one: string) => choose(chosen.has(one) ? without(chosen, one) : new Set(chosen).add(one)),
    [choose, chosen],
  );
  const read = useCallback(
    (next: string | null) =>
      void navigate({
        to: '/l/$library',
        params: { library: id },
        search: next === null ? {} : { competency: next },
        resetScroll: false,
      }),
    [navigate, id],
  );
  return (
    <div className="tegu-library">
      <header className="tegu-library-top">
        <Link className="tegu-brand" to="/" aria-label={words('library.home')}>
          Tegu
        </Link>
        <div className="tegu-head-tools">
          <LanguageMenu preferences={preferences} />
          <MoreMenu preferences={preferences} />
        </div>
      </header>
      <main ref={screen}>
        <FileReports />
        <LibraryHead opened={opened} title={title} isCheck={isCheck} />
        <div className={competency === undefined ? 'two' : 'two is-read'} hidden={isCheck}>
          <div className="find">
            <LibraryList desk={desk} chosen={chosen} onToggle={toggle} read={competency} onRead={read} />
            <ChosenBar
              count={chosen.size}
              onCopy={() => setCopied([...chosen])}
              onClear={() => choose(new Set())}
            />
          </div>
          <LibraryCompetencyPart
            key={competency}
            desk={desk}
            id={competency}
            isChosen={competency !== undefined && chosen.has(competency)}
            onToggle={toggle}
            onCopy={(one) => setCopied([one])}
            onBack={() => read(null)}
          />
        </div>
        <LibraryCheck library={id} desk={desk} isShown={isCheck} />
      </main>
      {copied && <CopyDialog opened={opened} title={title} ids={copied} onClose={() => setCopied(null)} />}
    </div>
  );
}

function without(all: ReadonlySet<string>, one: string): ReadonlySet<string> {
  return new Set([...all].filter((each) => each !== one));
}
