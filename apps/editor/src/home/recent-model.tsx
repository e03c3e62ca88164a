import { Link } from '@tanstack/react-router';
import { RowMenu, useFormats } from '@tegu/react';
import type { LibraryEntry } from '@tegu/store/browser';
import { useEffect, useRef, type JSX, type KeyboardEvent } from 'react';
import { useAppWords } from '../messages/load-messages.ts';
import { useEditedWhen } from './edited-when.ts';

interface RecentModelProps {
  readonly entry: LibraryEntry;
  readonly name: string;
  readonly isRenamed: boolean;
  readonly onRename: () => void;
  readonly onRenamed: (title: string) => void;
  readonly onDuplicate: () => void;
  readonly onDelete: () => void;
}

/** One model: its name, what is in it, when it was edited and where it is saved. The whole row opens it. */
export function RecentModel(props: RecentModelProps): JSX.Element {
  const { entry, name, isRenamed, onRename, onRenamed, onDuplicate, onDelete } = props;
  const words = useAppWords();
  const { formatList } = useFormats();
  const editedWhen = useEditedWhen();
  const languages = formatList(entry.languages.map((language) => words('home.inLanguage', { language })));
  const [primary = 'en'] = entry.languages;
  return (
    <li className="tegu-recent tegu-sortable">
      <div className="names">
        {isRenamed ? (
          <NameField name={entry.title} language={primary} onDone={onRenamed} />
        ) : (
          <Link to="/m/$model/$place" params={{ model: entry.id, place: 'foundation' }} lang={primary}>
            {name}
          </Link>
        )}
        <span>{words('home.counts', { ...entry.counts, language: languages })}</span>
      </div>
      <div className="whereabouts">
        <span>{editedWhen(entry.edited)}</span>
        <span>{placeOf(entry, words)}</span>
      </div>
      <RowMenu
        label={words('home.menu', { name })}
        entries={[
          ...(entry.newer ? [] : [{ id: 'rename', label: words('home.rename'), onAction: onRename }]),
          { id: 'duplicate', label: words('home.duplicate'), onAction: onDuplicate },
          { id: 'delete', label: words('home.delete'), isDanger: true, onAction: onDelete },
        ]}
      />
    </li>
  );
}

function placeOf(entry: LibraryEntry, words: ReturnType<typeof useAppWords>): string {
  if (entry.newer) return words('home.newer');
  if (!entry.file) return words('home.inBrowser');
  const { name, holdsLatest } = entry.file;
  return words(holdsLatest ? 'home.inFile' : 'home.fileIsOlder', { name });
}

interface NameFieldProps {
  readonly name: string;
  readonly language: string;
  readonly onDone: (name: string) => void;
}

function NameField({ name, language, onDone }: NameFieldProps): JSX.Element {
  const words = useAppWords();
  const field = useRef<HTMLInputElement>(null);
  const isDone = useRef(false);
  useEffect(() => {
    field.current?.select();
  }, []);
  const done = (text: string): void => {
    // Leaving the field, which Enter and Esc bring about, must not say it again.
    if (isDone.current) return;
    isDone.current = true;
    onDone(text);
  };
  const onKey = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) done(event.currentTarget.value);
    if (event.key === 'Escape') done(name);
  };
  return (
    <input
      ref={field}
      className="tegu-field"
      lang={language}
      aria-label={words('home.newName')}
      defaultValue={name}
      onKeyDown={onKey}
      onBlur={(event) => done(event.currentTarget.value)}
    />
  );
}
