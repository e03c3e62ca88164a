import { Fragment, type JSX } from 'react';

interface MarkedTextProps {
  readonly text: string;
  /** Stretches of the text in order, apart from each other. */
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** A text with the words marked for which it is shown here. */
export function MarkedText({ text, spans }: MarkedTextProps): JSX.Element {
  return (
    <>
      {spans.map(({ start, end }, i) => (
        <Fragment key={start}>
          {text.slice(spans[i - 1]?.end ?? 0, start)}
          <mark className="tegu-met">{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(spans.at(-1)?.end ?? 0)}
    </>
  );
}
