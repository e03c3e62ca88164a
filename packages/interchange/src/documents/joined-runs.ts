/** Where a run of words ends and the next begins, neither of which says how it looks. */
const END = '</w:t></w:r>';
const BEGINNING = /<w:r><w:t(?: xml:space="preserve")?>/uy;
const BARE_RUN = '<w:r>';
const TEXT = /<w:t(?: xml:space="preserve")?>/uy;

/**
 * The same WordprocessingML with words that look like nothing on both sides of a seam in one run: Word begins a run anew within
 * a sentence for reasons of its own (a correction, a saved draft). Reads each letter once, and remembers none of them: a sentence
 * may be millions of letters long, which a pattern that looks behind itself has no room for.
 */
export function joinedRuns(xml: string): string {
  const pieces: string[] = [];
  let from = 0;
  for (let end = xml.indexOf(END); end >= 0; end = xml.indexOf(END, end + 1)) {
    const next = after(BEGINNING, xml, end + END.length);
    if (next === undefined || !isBareRun(xml, end)) continue;
    pieces.push(xml.slice(from, end));
    from = next;
  }
  return pieces.length === 0 ? xml : pieces.join('') + xml.slice(from);
}

/** Whether the run whose words end here is of words alone. Joined runs keep the tag of the first, so the last tag tells. */
function isBareRun(xml: string, end: number): boolean {
  const tag = xml.lastIndexOf('<', end - 1);
  return tag >= 0 && after(TEXT, xml, tag) !== undefined && xml.startsWith(BARE_RUN, tag - BARE_RUN.length);
}

/** Where the pattern ends that stands at this place, if it does. */
function after(pattern: RegExp, xml: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(xml) ? pattern.lastIndex : undefined;
}
