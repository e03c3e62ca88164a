import type { Stretch } from '@tegu/core';
import type { SarifRegion } from './sarif-types.ts';

/** Lines and columns of a file, counted in UTF-16 units from 1; a line ends at a line feed, as readers of SARIF have it. */
export class Regions {
  private readonly lineStarts: readonly number[];

  constructor(text: string) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.lineStarts = starts;
  }

  /** The region of a stretch of the file, in both of the ways that SARIF has. */
  region({ start, end }: Stretch): SarifRegion {
    const from = this.position(start);
    const to = this.position(end);
    return {
      startLine: from.line,
      startColumn: from.column,
      endLine: to.line,
      endColumn: to.column,
      charOffset: start,
      charLength: end - start,
    };
  }

  private position(offset: number): { readonly line: number; readonly column: number } {
    let low = 0;
    let high = this.lineStarts.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((this.lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (this.lineStarts[low] ?? 0) + 1 };
  }
}
