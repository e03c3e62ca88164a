import type { Finding } from '@tegu/core';
import { Fragment, type JSX } from 'react';

/**
 * The text behind a field, in the same measures, with the words that findings are about underlined. Screen readers hear of
 * them through the field's description instead.
 */
export function MarkedText({
  text,
  findings,
  lang,
}: {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly lang: string;
}): JSX.Element {
  return (
    <div className="behind" aria-hidden lang={lang}>
      {piecesOf(text, findings).map(({ words, isNoted }, i) =>
        isNoted ? (
          <span key={i} className="noted">
            {words}
          </span>
        ) : (
          <Fragment key={i}>{words}</Fragment>
        ),
      )}
      {/* A last line end has no height of its own without something after it. */}
      {'\u200b'}
    </div>
  );
}

interface Piece {
  readonly words: string;
  readonly isNoted: boolean;
}

/** A text cut where marks begin and end; marks that overlap are one. */
export function piecesOf(text: string, findings: readonly Finding[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of [...findings].sort((a, b) => a.start - b.start)) {
    const from = Math.max(at, start);
    const to = Math.min(text.length, end);
    if (to <= from) continue;
    if (from > at) pieces.push({ words: text.slice(at, from), isNoted: false });
    const last = pieces.at(-1);
    if (last?.isNoted && from === at)
      pieces[pieces.length - 1] = { words: last.words + text.slice(from, to), isNoted: true };
    else pieces.push({ words: text.slice(from, to), isNoted: true });
    at = to;
  }
  if (at < text.length) pieces.push({ words: text.slice(at), isNoted: false });
  return pieces;
}
