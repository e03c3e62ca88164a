/** How letters are set. */
export interface Lettering {
  readonly size: number;
  readonly isBold?: boolean;
  readonly isSerif?: boolean;
}

/**
 * Widths in thousandths of the size: the wider of Arial and Segoe UI. A file is read where the editor's own font may not be,
 * and that font is narrower than both, so what has room by this table has room on the screen and there.
 */
const WIDTHS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    242: "ijl'|",
    280: '!.,:;/\\[] ',
    340: '()-`{}r"ft',
    400: 'I*°·',
    500: 'ckvxyzJs^_',
    560: 'aeg0123456789$?#L„“”–',
    590: 'bdhnopquF+<>=~',
    680: 'ABEKPSVXYTZ',
    760: 'CDHNRUGOQ&w%',
    900: 'mM',
    960: 'W@—…',
  }).flatMap(([width, letters]) => [...letters].map((letter): [string, number] => [letter, Number(width)])),
);
const UNKNOWN = 1000;
const PICTOGRAPH = 1400;
const BOLD = 1.08;
/** The serifs of the heads are wider than the sans. */
const SERIF = 1.08;

/** How wide a line of text is at most. */
export function widthOf(text: string, lettering: Lettering): number {
  let thousandths = 0;
  for (const letter of text.normalize('NFC')) thousandths += widthOfLetter(letter);
  return thousandths * scaleOf(lettering);
}

/** Whether a line of text fits; of a long one no more is read than has room. */
export function fitsIn(width: number, text: string, lettering: Lettering): boolean {
  const scale = scaleOf(lettering);
  let thousandths = 0;
  for (const letter of text.normalize('NFC')) {
    thousandths += widthOfLetter(letter);
    if (thousandths * scale > width) return false;
  }
  return true;
}

function scaleOf({ size, isBold = false, isSerif = false }: Lettering): number {
  return (size / 1000) * (isBold ? BOLD : 1) * (isSerif ? SERIF : 1);
}

function widthOfLetter(letter: string): number {
  const [bare = letter] = letter.normalize('NFD');
  const known = WIDTHS.get(bare);
  if (known !== undefined) return known;
  if (/^[\p{Mn}\p{Cf}]$/u.test(letter)) return 0;
  return /^\p{Extended_Pictographic}$/u.test(letter) ? PICTOGRAPH : UNKNOWN;
}
