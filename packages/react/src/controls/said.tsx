import { useCallback, useState, type JSX } from 'react';

/** The place where a part says aloud what has happened, and the way to say it. The same words a second time are heard again. */
export function useSaid(): readonly [JSX.Element, (words: string) => void] {
  const [{ words, turn }, set] = useState({ words: '', turn: 0 });
  const say = useCallback((next: string) => set((before) => ({ words: next, turn: before.turn + 1 })), []);
  const place = (
    <span className="tegu-unseen" role="status">
      {/* What is heard is what comes: words that stay as they are, are not. */}
      <span key={turn}>{words}</span>
    </span>
  );
  return [place, say];
}
