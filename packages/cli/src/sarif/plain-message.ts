import type { SarifMessage } from './sarif-types.ts';

/**
 * A message that says its text and nothing else. Readers of SARIF fill `{0}` and make links of `[words](address)` in plain
 * messages too, and a title may hold either.
 */
export function plainMessage(text: string): SarifMessage {
  return { text: withoutLinks(text).replaceAll('{', '{{').replaceAll('}', '}}') };
}

/** A bracket after a backslash ends no link; one more backslash after an odd number of them would take that away. */
function withoutLinks(text: string): string {
  const parts = text.split('](');
  const last = parts.pop() ?? '';
  return parts.map((part) => (endsEscaping(part) ? `${part}](` : `${part}\\](`)).join('') + last;
}

function endsEscaping(part: string): boolean {
  let backslashes = 0;
  while (part[part.length - 1 - backslashes] === '\\') backslashes++;
  return backslashes % 2 === 1;
}
