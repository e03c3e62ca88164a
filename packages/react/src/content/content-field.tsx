import type { Finding, Id } from '@tegu/core';
import {
  useCallback,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
  type JSX,
  type KeyboardEvent,
} from 'react';
import { flushSync } from 'react-dom';
import { useInLanguage } from '../languages/language-names.ts';
import { useWords } from '../messages/words.tsx';
import { useFindings, useSession } from '../session/session-context.tsx';
import { canApply } from './finding-actions.ts';
import { FindingCard } from './finding-card.tsx';
import { FindingChip } from './finding-chip.tsx';
import { OPEN_FINDING } from './finding-keys.ts';
import { MarkedText } from './marked-text.tsx';
import { useBoundText } from './use-bound-text.ts';
import { useCalm } from './use-calm.ts';
import { useOtherWords } from './use-other-words.ts';
import { useTakingUp } from './use-taking-up.ts';

interface ContentFieldProps {
  readonly record: Id;
  readonly field: string;
  readonly language: string;
  /** Its accessible name. */
  readonly label: string;
  readonly placeholder?: string;
  readonly className?: string;
  /** The findings of the field stand elsewhere on the page. */
  readonly isQuiet?: boolean;
}

/** Fields that hold a name and no lines. */
const ONE_LINE: ReadonlySet<string> = new Set(['name', 'title', 'who', 'horizon']);

const NO_FINDINGS: readonly Finding[] = [];

/** A text of the model, edited where it stands. After a pause the words that findings are about are marked under it. */
export function ContentField(props: ContentFieldProps): JSX.Element {
  const { record, field, language, label, placeholder, className = '', isQuiet = false } = props;
  const words = useWords();
  const session = useSession();
  const takeUp = useTakingUp();
  const element = useRef<HTMLTextAreaElement>(null);
  const cards = useRef<HTMLDivElement>(null);
  const described = useId();
  const translated = useId();
  const told = useId();
  const inLanguage = useInLanguage();
  const { isCalm, stir, calm } = useCalm();
  const [openRule, setOpen] = useState<string | null>(null);
  // A card that was open while its words are written anew has said what it had to say.
  const onInput = useCallback(() => {
    stir();
    setOpen(null);
  }, [stir]);
  const text = useBoundText(element, record, field, language, onInput);
  const { other, toBelow } = useOtherWords(record, field, language);
  const all = useFindings(record);
  const findings = useMemo(
    () =>
      isQuiet
        ? NO_FINDINGS
        : all.filter((finding) => finding.field === field && finding.language === language),
    [all, isQuiet, field, language],
  );
  const shown = isCalm ? findings : NO_FINDINGS;
  const open = shown.find(({ rule }) => rule === openRule);
  const toWords = (): void => {
    setOpen(null);
    element.current?.focus();
  };
  const toWordsOf = ({ start, end }: Finding): void => {
    toWords();
    if (end > start) element.current?.setSelectionRange(start, end);
  };
  useEffect(() => {
    const textarea = element.current;
    const show = (): void => flushSync(() => setOpen(findings[0]?.rule ?? null));
    textarea?.addEventListener(OPEN_FINDING, show);
    return () => textarea?.removeEventListener(OPEN_FINDING, show);
  }, [findings]);
  useEffect(() => {
    // What has opened below the fold, or under what stands at the foot of a phone, is not seen to have opened.
    if (openRule !== null) cards.current?.scrollIntoView?.({ block: 'nearest' });
  }, [openRule]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && open) {
      event.stopPropagation();
      toWords();
    } else if (event.key === 'Enter' && event.altKey && shown.length > 0) {
      event.preventDefault();
      event.stopPropagation();
      const suggestion = (open ?? shown[0])?.suggestions.find((each) => canApply(session, each));
      if (!suggestion) setOpen(shown[0]?.rule ?? null);
      else takeUp(suggestion);
    } else if (event.key === 'Enter' && event.target === element.current && ONE_LINE.has(field))
      event.preventDefault();
  };
  const openAtCaret = (): void => {
    const caret = element.current?.selectionStart ?? -1;
    const here = shown.find(({ start, end }) => start <= caret && caret <= end && end > start);
    if (here) setOpen(here.rule);
  };
  const describedBy = [other ? translated : '', shown.length > 0 ? described : '', open ? told : '']
    .filter((id) => id !== '')
    .join(' ');
  return (
    // The field and its card hear Escape and Alt+Enter alike; the wrapper is no control itself.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={`tegu-content ${className}`} onKeyDown={onKeyDown}>
      <div className="line">
        <div className="words">
          {other && !other.isBelow ? (
            <div className="other" aria-hidden id={translated} lang={other.language}>
              {other.text}
            </div>
          ) : (
            <MarkedText text={text} findings={shown} lang={language} />
          )}
          <textarea
            ref={element}
            rows={1}
            lang={language}
            aria-label={label}
            aria-describedby={describedBy === '' ? undefined : describedBy}
            data-record={record}
            data-field={field}
            data-findings={shown.length}
            placeholder={other ? (other.isBelow ? inLanguage(language) : undefined) : placeholder}
            onFocus={toBelow}
            readOnly={session.readOnly}
            spellCheck
            onBlur={calm}
            onClick={openAtCaret}
          />
        </div>
        {shown.length > 0 && (
          <button
            type="button"
            className="tegu-finding-button"
            aria-expanded={open !== undefined}
            onClick={() => setOpen(open ? null : (shown[0]?.rule ?? null))}
          >
            <FindingChip findings={shown} />
          </button>
        )}
      </div>
      {other?.isBelow && (
        <p className="tegu-other-words" id={translated} lang={other.language}>
          {other.text}
        </p>
      )}
      <span id={described} hidden>
        {shown.length > 0 && words('content.count', { count: shown.length })}
      </span>
      {open && (
        <div className="cards" ref={cards}>
          {shown.map((finding) => (
            <FindingCard
              key={`${finding.rule} ${finding.start} ${finding.message.id}`}
              finding={finding}
              toldAs={finding === open ? told : undefined}
              onEdit={() => toWordsOf(finding)}
              onDone={toWords}
            />
          ))}
        </div>
      )}
    </div>
  );
}
