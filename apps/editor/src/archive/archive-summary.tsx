import { useFormats, useUiLanguage } from '@tegu/react';
import type { JSX } from 'react';
import { useFaultSentence } from '../files/fault-words.ts';
import { useAppWords } from '../messages/load-messages.ts';
import { MOST_ENTRIES } from './archive-limits.ts';
import type { ArchiveState } from './archive-work.ts';
import type { BroughtBack } from './bring-back.ts';

/** More than these are counted and not named. */
const MOST_NAMED = 20;

/** What is being done with the library, or what became of it, in words. */
export function ArchiveSummary({ state }: { readonly state: ArchiveState }): JSX.Element | null {
  const words = useAppWords();
  switch (state.kind) {
    case 'idle':
      return null;
    case 'empty':
    case 'notSaved':
      return <p>{words(`archive.${state.kind}`)}</p>;
    case 'saving':
    case 'bringing':
      if (state.percent === null) return null;
      return <p>{words(`archive.${state.kind}`, { percent: state.percent })}</p>;
    case 'saved':
      return <Saved {...state} />;
    case 'refused':
      return <p>{words(`archive.refused.${state.code}`, { name: state.name, most: MOST_ENTRIES })}</p>;
    case 'brought':
      return <Brought name={state.name} result={state.result} />;
  }
}

type SavedProps = Pick<
  Extract<ArchiveState, { readonly kind: 'saved' }>,
  'name' | 'count' | 'leftOut' | 'notFitting'
>;

function Saved({ name, count, leftOut, notFitting }: SavedProps): JSX.Element {
  const words = useAppWords();
  const { formatList } = useFormats();
  const more = notFitting.length - MOST_NAMED;
  const named = [
    ...notFitting.slice(0, MOST_NAMED),
    ...(more > 0 ? [words('archive.more', { count: more })] : []),
  ];
  return (
    <>
      <p>{words('archive.saved', { name, count })}</p>
      {leftOut > 0 && <p>{words('archive.leftOut', { count: leftOut })}</p>}
      {named.length > 0 && (
        <p>{words('archive.notFitting', { names: formatList(named, more > 0 ? { type: 'unit' } : {}) })}</p>
      )}
    </>
  );
}

interface BroughtProps {
  readonly name: string;
  readonly result: BroughtBack;
}

function Brought({ name, result: { added, already, unread, skipped } }: BroughtProps): JSX.Element {
  const words = useAppWords();
  const { formatList } = useFormats();
  const others = skipped.filter(({ reason }) => reason === 'foreign');
  const counts = [
    words('archive.added', { count: added }),
    already > 0 ? words('archive.already', { count: already }) : '',
    unread.length > 0 ? words('archive.unread', { count: unread.length }) : '',
    others.length > 0 ? words('archive.others', { count: others.length }) : '',
  ];
  if (added + already + unread.length === 0) return <p>{words('archive.none', { name })}</p>;
  return (
    <>
      <p>{`${counts.filter((count) => count !== '').join(', ')}.`}</p>
      {unread.length > 0 && (
        <ul>
          {unread.slice(0, MOST_NAMED).map((entry, i) => (
            <Unread key={i} {...entry} />
          ))}
        </ul>
      )}
      {unread.length > MOST_NAMED && <p>{words('archive.more', { count: unread.length - MOST_NAMED })}</p>}
      {others.length > 0 && (
        <p>
          {words('archive.otherNames', {
            names: formatList(others.slice(0, MOST_NAMED).map(({ name }) => name)),
          })}
        </p>
      )}
    </>
  );
}

function Unread({ name, reason }: BroughtBack['unread'][number]): JSX.Element | null {
  const words = useAppWords();
  const fault = typeof reason === 'string' ? undefined : reason;
  const sentence = useFaultSentence(fault, useUiLanguage());
  const why = typeof reason === 'string' ? words(`archive.why.${reason}`) : sentence;
  return why === undefined ? null : <li>{`${name} – ${why}`}</li>;
}
