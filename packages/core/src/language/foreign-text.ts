import { FOREIGN_MARK, OWN_MARK } from './language-marks.ts';
import type { Tokens } from './token.ts';

/** Does the text look like another language than the pack's? Only a clear case counts; two words are too few to tell. */
export function looksForeign(tokens: Tokens): boolean {
  return (tokens.foreign ??= isForeign(tokens));
}

function isForeign({ all, otherScript }: Tokens): boolean {
  if (otherScript) return true;
  if (all.length < 3) return false;
  let foreign = 0;
  let own = 0;
  for (const { known, capitals, aside } of all) {
    if (capitals || aside) continue;
    if (known.mark === OWN_MARK) own += 1;
    else if (known.mark === FOREIGN_MARK) foreign += 1;
  }
  return foreign >= 2 && foreign > 2 * own;
}
