import type { AnyRecord, Model } from '@tegu/core';
import { useMemo, type JSX } from 'react';
import { useLanguageNames } from '../languages/language-names.ts';
import { useFormats, useWords } from '../messages/words.tsx';
import type { Named } from '../session/names.ts';
import { useContentLanguages } from '../session/session-context.tsx';
import { compared, type ComparedGroup, type ComparedItem } from './compared.ts';
import { headingOf, kindOf, type Speech } from './compared-words.ts';
import { ComparedEntry } from './compared-entry.tsx';
import { DocumentPaper } from './document-paper.tsx';

interface ComparisonDocumentProps {
  readonly before: Model;
  readonly after: Model;
  /** What the earlier and the later one are called. */
  readonly beforeName: string;
  readonly afterName: string;
}

const KINDS = ['added', 'changed', 'moved', 'dropped'] as const;

/** What has become of one version in another: sentence by sentence, under the thing that each belongs to. */
export function ComparisonDocument(props: ComparisonDocumentProps): JSX.Element {
  const { before, after, beforeName, afterName } = props;
  const words = useWords();
  const languages = useContentLanguages();
  const { groups, counts, others } = useMemo(() => compared(before, after), [before, after]);
  const { formatDate } = useFormats();
  const languageName = useLanguageNames();
  const speeches = useMemo(() => {
    const speech = { languages, words, formatDate, languageName };
    return { was: { ...speech, model: before }, is: { ...speech, model: after } };
  }, [before, after, languages, words, formatDate, languageName]);
  const counted = KINDS.filter((kind) => counts[kind] > 0).map((kind) =>
    words('use.counted', { kind: words(`use.became.${kind}`), count: counts[kind] }),
  );
  return (
    <DocumentPaper title={words('use.document.compare')} about={counted.join(', ')}>
      <p className="lead">{words('use.compare.lead', { before: beforeName, after: afterName })}</p>
      {groups.length === 0 && <p className="definition">{words('use.compare.same')}</p>}
      {groups.map((group) => (
        <Group key={group.id} group={group} was={speeches.was} is={speeches.is} />
      ))}
      {others > 0 && <p className="about others">{words('use.compare.others', { count: others })}</p>}
    </DocumentPaper>
  );
}

interface GroupProps {
  readonly group: ComparedGroup;
  readonly was: Speech;
  readonly is: Speech;
}

function Group({ group: { head, items }, was, is }: GroupProps): JSX.Element {
  const isGone = head !== null && !is.model.isLive(head.id);
  const { words } = is;
  const heading: Named = head
    ? headingOf(head, isGone ? was : is)
    : { text: words('check.wholeModel'), lang: undefined };
  const kind = head ? kindOf(head, words) : '';
  return (
    <section className="thing">
      <h2>
        <span className="written" lang={heading.lang}>
          {heading.text}
        </span>{' '}
        {kind !== '' && kind !== heading.text && <small>{kind}</small>}
      </h2>
      <ul className="entries">
        {items.map((item) => (
          <li key={keyOf(item)} className="entry">
            <ComparedEntry item={item} was={was} is={is} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function keyOf(item: ComparedItem): string {
  const record: AnyRecord = item.kind === 'dropped' ? item.before : item.after;
  const part = item.kind === 'changed' ? `${item.field} ${item.language ?? ''}` : '';
  return `${item.kind} ${record.id} ${part}`;
}
