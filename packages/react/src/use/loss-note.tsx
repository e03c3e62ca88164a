import type { Loss } from '@tegu/core';
import { useMemo, type JSX } from 'react';
import { useLanguageNames } from '../languages/language-names.ts';
import { useFormats, useWords } from '../messages/words.tsx';
import { useContentLanguages, useSession } from '../session/session-context.tsx';
import { lossKinds, lossWords, type LossKind } from './loss-kinds.ts';

interface LossNoteProps {
  /** What the file is, as one calls it: "Markdown", "Word". */
  readonly file: string;
  readonly losses: readonly Loss[];
}

/** So many places of one kind are named; how many more there are is said. */
const NAMED = 100;

/** What a file leaves out of the model, before it is saved: how much of what, and on request where and why. */
export function LossNote({ file, losses }: LossNoteProps): JSX.Element | null {
  const words = useWords();
  const { formatList } = useFormats();
  const kinds = useMemo(() => lossKinds(losses), [losses]);
  if (kinds.length === 0) return null;
  const parts = kinds.map((kind) => titleOf(kind, words(kind.id)));
  return (
    <div className="losses" role="note">
      <p>{words('use.loss.lead', { file, parts: formatList(parts) })}</p>
      <details>
        <summary>{words('use.loss.all')}</summary>
        {kinds.map((kind) => (
          <Kind key={kind.id} kind={kind} />
        ))}
      </details>
    </div>
  );
}

function Kind({ kind }: { readonly kind: LossKind }): JSX.Element {
  const words = useWords();
  const languages = useContentLanguages();
  const languageName = useLanguageNames();
  const { model } = useSession().store.getState();
  const { id, why, losses } = kind;
  // There is one for the whole file, and nobody looks for the place of it.
  const named = id === 'use.loss.ids' ? [] : losses.slice(0, NAMED);
  return (
    <>
      <p>
        <b>{titleOf(kind, words(id))}.</b>{' '}
        {why === undefined ? <span lang="en">{losses[0]?.why}</span> : words(why)}
      </p>
      {named.length > 0 && (
        <ul>
          {named.map((loss) => (
            <li key={`${loss.where} ${loss.what}`}>
              {lossWords(loss, model, languages, words, languageName)}
            </li>
          ))}
          {losses.length > NAMED && <li>{words('use.loss.more', { count: losses.length - NAMED })}</li>}
        </ul>
      )}
    </>
  );
}

function titleOf({ id, losses }: LossKind, words: string): string {
  return id === 'use.loss.ids' ? words : `${words} (${losses.length})`;
}
