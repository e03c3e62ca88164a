const LONGEST = 40;

/** The beginning of a sentence, for where it only has to be recognised. */
export function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  // Half a pair of signs would show as a stain.
  const head = text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '');
  return `${head.trimEnd()} …`;
}
