import { commands, type Id, type RecordByType } from '@tegu/core';
import { useEffect, useId, useRef, useState, type JSX } from 'react';
import { flushSync } from 'react-dom';
import { FirstWords } from '../foundation/first-words.tsx';
import { useWords } from '../messages/words.tsx';
import { typingKey } from '../session/model-session.ts';
import { useContentLanguages, useModel, useSession } from '../session/session-context.tsx';
import { fieldOf, putCaret } from './caret.ts';
import { PageSection } from './page-section.tsx';
import { RemarkRow } from './remark-row.tsx';
import { REMARK_KINDS, type RemarkDraft } from './remarking.ts';

interface RemarksSectionProps {
  readonly competency: Id;
  /** The remark that is about to be written. */
  readonly draft: RemarkDraft | null;
  readonly onDraft: (draft: RemarkDraft | null) => void;
}

/** What people have remarked on the competency and its deeds, and what keeps them from these. What is resolved is folded away. */
export function RemarksSection({ competency, draft, onDraft }: RemarksSectionProps): JSX.Element | null {
  const words = useWords();
  const { readOnly } = useSession();
  const place = useRef<HTMLDivElement>(null);
  const folded = useId();
  const [isUnfolded, setUnfolded] = useState(false);
  const remarks = useModel((model) =>
    [competency, ...model.childIds(competency, 'indicator')].flatMap((id) => model.children(id, 'comment')),
  );
  const resolved = remarks.filter((remark) => remark.resolved);
  const open = remarks.filter((remark) => !remark.resolved);
  /** Where the focus goes on when a remark goes from where it was. */
  const goOn = (): void => place.current?.querySelector<HTMLElement>('.adding button')?.focus();
  if (readOnly && remarks.length === 0) return null;
  return (
    <PageSection title={words('competencies.remarks')}>
      {(heading) => (
        <div ref={place}>
          {(open.length > 0 || draft !== null) && (
            <ul className="tegu-rows remarks" aria-labelledby={heading}>
              {open.map((remark) => (
                <RemarkRow key={remark.id} remark={remark} competency={competency} onGone={goOn} />
              ))}
              {draft && (
                <DraftRow
                  key={`${draft.about} ${draft.kind}`}
                  draft={draft}
                  onDraft={onDraft}
                  onGone={goOn}
                />
              )}
            </ul>
          )}
          {!readOnly && (
            <p className="adding">
              {REMARK_KINDS.map((kind) => (
                <button
                  key={kind}
                  type="button"
                  className="tegu-link"
                  // A draft that goes as it loses the focus would draw the button from under the press.
                  onMouseDown={draft ? (event) => event.preventDefault() : undefined}
                  onClick={() => onDraft({ about: competency, kind })}
                >
                  {words(`competencies.remark.add.${kind}`)}
                </button>
              ))}
            </p>
          )}
          {resolved.length > 0 && (
            <>
              <button
                type="button"
                className="tegu-link tegu-small fold"
                aria-expanded={isUnfolded}
                aria-controls={folded}
                onClick={() => setUnfolded(!isUnfolded)}
              >
                {words('competencies.remarks.resolved', { count: resolved.length })}
              </button>
              <ul
                id={folded}
                className="tegu-rows remarks"
                aria-label={words('competencies.remarks.resolved', { count: resolved.length })}
                hidden={!isUnfolded}
              >
                {isUnfolded && <Resolved remarks={resolved} competency={competency} onGone={goOn} />}
              </ul>
            </>
          )}
        </div>
      )}
    </PageSection>
  );
}

interface ResolvedProps {
  readonly remarks: readonly RecordByType['comment'][];
  readonly competency: Id;
  readonly onGone: () => void;
}

function Resolved({ remarks, ...props }: ResolvedProps): JSX.Element[] {
  return remarks.map((remark) => <RemarkRow key={remark.id} remark={remark} {...props} />);
}

interface DraftRowProps {
  readonly draft: RemarkDraft;
  readonly onDraft: (draft: RemarkDraft | null) => void;
  /** Takes the focus when the draft is given up. */
  readonly onGone: () => void;
}

/** A remark that is not there yet: its first letter makes it. */
function DraftRow({ draft, onDraft, onGone }: DraftRowProps): JSX.Element {
  const words = useWords();
  const session = useSession();
  const [language = 'en'] = useContentLanguages();
  const row = useRef<HTMLLIElement>(null);
  const { about, kind } = draft;
  useEffect(() => {
    const field = row.current?.querySelector('textarea');
    field?.focus();
    // The page may be longer than the screen, and the menu that this comes from far above.
    field?.scrollIntoView?.({ block: 'nearest' });
  }, []);
  const make = (text: string): void => {
    const list = row.current?.parentElement ?? null;
    let made: Id | undefined;
    flushSync(() => {
      session.run(
        commands['create-record'],
        { type: 'comment', parent: about, fields: { kind }, texts: { text: { [language]: text } } },
        {
          onMade: ([id]) => (made = id),
          typingIn: ([id]) => id && typingKey(id, 'text', language),
        },
      );
      onDraft(null);
    });
    if (made !== undefined) putCaret(fieldOf(list, made));
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it hears the keys of its field
    <li
      ref={row}
      className="tegu-row draft"
      onKeyDown={({ key, nativeEvent }) => {
        if (key !== 'Escape' || nativeEvent.isComposing) return;
        flushSync(() => onDraft(null));
        onGone();
      }}
      onBlur={() => onDraft(null)}
    >
      <small>{words(`competencies.remark.${kind}`)}</small>
      <div className="tegu-record-text">
        <FirstWords
          label={words(`competencies.remark.${kind}`)}
          placeholder={words(`competencies.remark.${kind}.ask`)}
          lang={language}
          onWords={make}
        />
      </div>
    </li>
  );
}
