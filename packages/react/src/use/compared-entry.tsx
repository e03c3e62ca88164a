import { fieldValue, textsIn, type AnyRecord } from '@tegu/core';
import type { JSX, ReactNode } from 'react';
import { useWords } from '../messages/words.tsx';
import { recordOf, type ComparedItem, type Spot } from './compared.ts';
import { fieldWords } from './compared-fields.ts';
import { headingOf, kindOf, sayingOf, valueWords, type Speech } from './compared-words.ts';
import { wordDifference, type Stretch } from './word-difference.ts';

interface ComparedEntryProps {
  readonly item: ComparedItem;
  /** The words of the earlier and of the later model. */
  readonly was: Speech;
  readonly is: Speech;
}

/** One thing that has become another: what happened to it, in words, and its own words then and now. */
export function ComparedEntry({ item, was, is }: ComparedEntryProps): JSX.Element {
  const words = useWords();
  const record = recordOf(item);
  const field = item.kind === 'changed' ? fieldWords(item.field, words) : '';
  const kind = kindOf(record, words);
  return (
    <div className="change">
      <p className="label">
        <b>{words(`use.became.${item.kind}`)}</b>{' '}
        <span>{field === '' ? kind : words('use.part', { kind, field })}</span>
      </p>
      <div className="texts">
        <Told item={item} was={was} is={is} />
      </div>
    </div>
  );
}

function Told({ item, was, is }: ComparedEntryProps): JSX.Element {
  switch (item.kind) {
    case 'added':
      return <Whole record={item.after} speech={is} tag="ins" />;
    case 'dropped':
      return <Whole record={item.before} speech={was} tag="del" />;
    case 'moved':
      return <Moved item={item} was={was} is={is} />;
    case 'changed':
      return item.language === null || textsIn(item.after, item.field) === undefined ? (
        <Chosen item={item} was={was} is={is} />
      ) : (
        <Reworded
          before={textsIn(item.before, item.field)?.[item.language] ?? ''}
          after={textsIn(item.after, item.field)?.[item.language] ?? ''}
          lang={item.language}
        />
      );
  }
}

interface WholeProps {
  readonly record: AnyRecord;
  readonly speech: Speech;
  readonly tag: 'ins' | 'del';
}

function Whole({ record, speech, tag: Tag }: WholeProps): JSX.Element {
  const { text, lang } = sayingOf(record, speech);
  return (
    <p className="written" lang={lang}>
      <Tag>{text}</Tag>
    </p>
  );
}

function Moved({
  item: { after, from, to },
  was,
  is,
}: {
  readonly item: Extract<ComparedItem, { kind: 'moved' }>;
  readonly was: Speech;
  readonly is: Speech;
}): JSX.Element {
  const { words } = is;
  const { text, lang } = sayingOf(after, is);
  const under = ({ parent }: Spot, speech: Speech): string =>
    parent.type === 'model' ? words('check.wholeModel') : headingOf(parent, speech).text;
  return (
    <>
      <p className="written" lang={lang}>
        {text}
      </p>
      <p className="when">
        {from.parent.id === to.parent.id
          ? from.position === to.position
            ? words('use.moved.order')
            : words('use.moved.within', { from: from.position, to: to.position })
          : words('use.moved.to', { from: under(from, was), to: under(to, is) })}
      </p>
    </>
  );
}

/** Something that was chosen otherwise: a status, a level. Where the choice has no words, that it changed is all that is said. */
function Chosen({
  item: { before, after, field },
  was,
  is,
}: {
  readonly item: Extract<ComparedItem, { kind: 'changed' }>;
  readonly was: Speech;
  readonly is: Speech;
}): JSX.Element {
  const { words } = is;
  if (after.type === 'requirement' || after.type === 'claim' || after.type === 'evidence')
    return <Reworded before={sayingOf(before, was).text} after={sayingOf(after, is).text} />;
  const [then, now] = [
    valueWords(field, fieldValue(before, field), was),
    valueWords(field, fieldValue(after, field), is),
  ];
  const { text, lang } = sayingOf(after, is);
  return (
    <>
      {after.type !== 'model' && (
        <p className="written" lang={lang}>
          {text}
        </p>
      )}
      {then === undefined || now === undefined || then === now ? (
        <p className="when">{words('use.changed.detail')}</p>
      ) : (
        <Reworded before={then} after={now} />
      )}
    </>
  );
}

interface RewordedProps {
  readonly before: string;
  readonly after: string;
  readonly lang?: string;
}

/** The words then and now, those marked that the other has not. */
function Reworded({ before, after, lang }: RewordedProps): JSX.Element {
  const words = useWords();
  const difference = wordDifference(before.trim(), after.trim());
  return (
    <>
      <p>
        <span className="when">{words('use.before')}</span>{' '}
        <Line stretches={difference.before} tag="del" lang={lang} empty={words('use.empty')} />
      </p>
      <p>
        <span className="when">{words('use.now')}</span>{' '}
        <Line stretches={difference.after} tag="ins" lang={lang} empty={words('use.empty')} />
      </p>
    </>
  );
}

interface LineProps {
  readonly stretches: readonly Stretch[];
  readonly tag: 'ins' | 'del';
  readonly lang: string | undefined;
  readonly empty: string;
}

function Line({ stretches, tag: Tag, lang, empty }: LineProps): ReactNode {
  if (stretches.length === 0) return <span className="unwritten">{empty}</span>;
  return (
    <span className="written" lang={lang}>
      {stretches.map(({ text, isOther }, i) => (isOther ? <Tag key={i}>{text}</Tag> : text))}
    </span>
  );
}
