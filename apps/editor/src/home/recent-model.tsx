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
  /** A key was pressed on its link. */
  readonly onLinkKey: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onRename: () => void;
  /** Takes the name that was typed, and whether a key ended it; gives false where it could not be stored. */
  readonly onRenamed: (title: string, isByKey: boolean) => Promise<boolean>;
  readonly onDuplicate: () => void;
  readonly onDelete: () => void;
}

/** One model: its name, what is in it, when it was edited and where it is saved. The whole row opens it. */
export function RecentModel(props: RecentModelProps): JSX.Element {
  const { entry, name, isRenamed, onLinkKey, onRename, onRenamed, onDuplicate, onDelete } = props;
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
          <Link
            data-model={entry.id}
            onKeyDown={onLinkKey}
            to="/m/$model/$place"
            params={{ model: entry.id, place: 'foundation' }}
            lang={primary}
          >
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
  readonly onDone: (name: string, isByKey: boolean) => Promise<boolean>;
}

function NameField({ name, language, onDone }: NameFieldProps): JSX.Element {
  const words = useAppWords();
  const field = useRef<HTMLInputElement>(null);
  const isDone = useRef(false);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const done = async (text: string, isByKey: boolean): Promise<void> => {
    // Leaving the field, which Enter and Esc bring about, must not say it again.
    if (isDone.current) return;
    isDone.current = true;
    // Where it could not be stored the field stays, and what was typed with it.
    isDone.current = await onDone(text, isByKey);
  };
  const onKey = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    void done(event.key === 'Enter' ? event.currentTarget.value : name, true);
  };
  return (
    <input
      ref={field}
      className="tegu-field"
      lang={language}
      aria-label={words('home.newName')}
      defaultValue={name}
      onKeyDown={onKey}
      onBlur={(event) => void done(event.currentTarget.value, false)}
    />
  );
}
