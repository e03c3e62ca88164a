import { createContext, useContext, useLayoutEffect, useRef, useState, type Context, type JSX } from 'react';
import { useWords } from '../messages/words.tsx';

/** The width of the table: when it changes, texts are measured anew. */
export const TableWidth: Context<number> = createContext(0);

/** So many lines of a long text are shown; it is not cut for the sake of the few that follow. */
const SHOWN = 8;
const SPARED = 2;

interface ClampedTextProps {
  readonly text: string;
  readonly lang: string;
  /** It stands in the place of words that are missing in the language that is written in. */
  readonly isOther: boolean;
}

/** The text of a cell. A long one is cut after some lines, says how many more there are, and opens in place. */
export function ClampedText({ text, lang, isOther }: ClampedTextProps): JSX.Element {
  const words = useWords();
  const width = useContext(TableWidth);
  const element = useRef<HTMLDivElement>(null);
  const [lines, setLines] = useState(0);
  const [isOpen, setOpen] = useState(false);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    const counted = Math.floor(
      current.scrollHeight / Number.parseFloat(getComputedStyle(current).lineHeight),
    );
    setLines(Number.isFinite(counted) ? counted : 0);
  }, [text, width]);
  const isLong = lines > SHOWN + SPARED;
  const isList = text.includes('\n');
  const classes = ['words', isLong && !isOpen ? 'cut' : '', isOther ? 'other' : ''];
  return (
    <>
      <div ref={element} className={classes.filter((each) => each !== '').join(' ')} lang={lang}>
        {isList ? text.split('\n').map((line, i) => <p key={i}>{line}</p>) : text}
      </div>
      {isLong && (
        // Within the grid keys come to cells alone: Alt and the arrow down press it.
        <button
          type="button"
          className="tegu-cell-more"
          tabIndex={-1}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? words('table.less') : words('table.more', { count: lines - SHOWN })}
        </button>
      )}
    </>
  );
}
