const LONGEST = 40;

/** The beginning of a sentence, for where it only has to be recognised. */
export function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()} …` : text;
}
