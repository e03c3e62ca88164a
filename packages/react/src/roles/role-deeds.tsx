import { commands, isBlank, type Id } from '@tegu/core';
import { useRef, useState, type JSX, type KeyboardEvent } from 'react';
import { RowMenu } from '../controls/action-menu.tsx';
import { ContentField } from '../content/content-field.tsx';
import { useWords } from '../messages/words.tsx';
import { useContentLanguages, useRecord, useSession } from '../session/session-context.tsx';
import { useUndoToast } from '../session/undo-toast.tsx';

interface OwnDeedsProps {
  readonly deeds: readonly Id[];
  readonly role: Id;
  readonly competencyName: string;
}

/** The deeds by which a competency shows in this very role. */
export function OwnDeeds({ deeds, role, competencyName }: OwnDeedsProps): JSX.Element {
  const words = useWords();
  return (
    <ul aria-label={words('roles.deeds.of', { competency: competencyName })}>
      {deeds.map((deed) => (
        <OwnDeed key={deed} deed={deed} role={role} />
      ))}
    </ul>
  );
}

function OwnDeed({ deed, role }: { readonly deed: Id; readonly role: Id }): JSX.Element | null {
  const words = useWords();
  const session = useSession();
  const undoToast = useUndoToast();
  const [language = 'en'] = useContentLanguages();
  const indicator = useRecord(deed, 'indicator');
  if (!indicator) return null;
  const isEmpty = isBlank(indicator.text);
  const remove = (): void => {
    // A deed that several roles share stays with the others.
    const isShared = indicator.roles.length > 1 && indicator.roles.includes(role);
    const done = isShared
      ? session.run(commands['set-member'], { id: deed, field: 'roles', member: role, present: false })
      : session.run(commands['delete-records'], { ids: [deed] });
    if (done === true && !isEmpty) undoToast(words('roles.deed.deleted'));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (
      session.readOnly ||
      event.key !== 'Backspace' ||
      !isEmpty ||
      !(event.target instanceof HTMLTextAreaElement)
    )
      return;
    event.preventDefault();
    remove();
  };
  return (
    // The row hears the keys of the field in it; it is no control itself.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li className="tegu-sortable" data-record={deed} onKeyDown={onKeyDown}>
      <ContentField record={deed} field="text" language={language} label={words('roles.deed')} />
      {!session.readOnly && (
        <RowMenu
          label={words('roles.deed.menu')}
          entries={[{ id: 'delete', label: words('roles.deed.delete'), isDanger: true, onAction: remove }]}
        />
      )}
    </li>
  );
}

interface AddDeedProps {
  readonly role: Id;
  readonly competency: Id;
  readonly competencyName: string;
}

/** "In this role it shows when you …": Enter adds the deed and asks for the next. */
export function AddDeed({ role, competency, competencyName }: AddDeedProps): JSX.Element {
  const words = useWords();
  const session = useSession();
  const [language = 'en'] = useContentLanguages();
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  const opener = useRef<HTMLButtonElement>(null);
  const add = (): void => {
    const words = text.trim();
    if (words === '') return;
    const texts = { text: { [language]: words } };
    session.run(commands['create-record'], {
      type: 'indicator',
      parent: competency,
      fields: { roles: [role] },
      texts,
    });
    setText('');
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      add();
    } else if (event.key === 'Escape') {
      setText('');
      setOpen(false);
      requestAnimationFrame(() => opener.current?.focus());
    }
  };
  if (!isOpen) {
    return (
      <button
        type="button"
        className="tegu-link add"
        ref={opener}
        aria-label={`${words('roles.deed.add')}: ${competencyName}`}
        onClick={() => setOpen(true)}
      >
        {words('roles.deed.add')}
      </button>
    );
  }
  return (
    <label className="add-deed">
      <span>{words('roles.deed.ask')}</span>
      <textarea
        rows={1}
        className="tegu-field"
        lang={language}
        aria-label={`${words('roles.deed.ask')} ${competencyName}`}
        // The field stands where the button was pressed.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        // What was typed is never lost: leaving the field adds it too.
        onBlur={() => {
          add();
          setOpen(false);
        }}
      />
      <small>{words('roles.deed.hint')}</small>
    </label>
  );
}
