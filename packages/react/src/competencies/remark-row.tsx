import { commands, inLanguage, type Id, type RecordByType } from '@tegu/core';
import type { JSX } from 'react';
import { flushSync } from 'react-dom';
import { ContentField } from '../content/content-field.tsx';
import { RowMenu } from '../controls/action-menu.tsx';
import { useWords } from '../messages/words.tsx';
import { useContentLanguages, useSession, useSessionState } from '../session/session-context.tsx';
import { useUndoToast } from '../session/undo-toast.tsx';
import { nameOfRow } from './rows.ts';
import { shortened } from './shortened.ts';

interface RemarkRowProps {
  readonly remark: RecordByType['comment'];
  readonly competency: Id;
  /** Takes the focus when the remark goes from where it stands. */
  readonly onGone: () => void;
}

/** One comment or barrier: what it is about, its words, and whether it is resolved. */
export function RemarkRow({ remark, competency, onGone }: RemarkRowProps): JSX.Element {
  const words = useWords();
  const session = useSession();
  const undoToast = useUndoToast();
  const languages = useContentLanguages();
  const [language = 'en'] = languages;
  const [about] = remark.place;
  const deed = useSessionState(({ model }) =>
    about === competency ? '' : nameOfRow(model, about, languages),
  );
  const kind = words(`competencies.remark.${remark.kind}`);
  const text = shortened(inLanguage(remark.text, languages)) || kind;
  const gone = (act: () => unknown, said: string): void => {
    let isDone = false;
    flushSync(() => {
      isDone = act() === true;
    });
    if (!isDone) return;
    onGone();
    undoToast(said);
  };
  const resolve = (): void =>
    gone(
      () => session.run(commands['set-field'], { id: remark.id, field: 'resolved', value: !remark.resolved }),
      words(remark.resolved ? 'competencies.remark.reopened' : 'competencies.remark.resolved', {
        name: text,
      }),
    );
  const remove = (): void =>
    gone(
      () => session.run(commands['delete-records'], { ids: [remark.id] }),
      words('competencies.row.deleted', { name: text }),
    );
  const resolving = words(remark.resolved ? 'competencies.remark.reopen' : 'competencies.remark.resolve');
  return (
    <li className="tegu-row" data-record={remark.id}>
      <p className="about">
        <span>{kind}</span>
        {deed !== '' && <span>{words('check.quote', { text: shortened(deed) })}</span>}
        {remark.author !== '' && <span>{remark.author}</span>}
      </p>
      <ContentField record={remark.id} field="text" language={language} label={kind} />
      {!session.readOnly && (
        <RowMenu
          label={words('competencies.row.menu', { name: text })}
          entries={[
            { id: 'resolve', label: resolving, onAction: resolve },
            { id: 'delete', label: words('competencies.delete'), isDanger: true, onAction: remove },
          ]}
        />
      )}
    </li>
  );
}
