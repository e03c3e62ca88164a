/** Millimetres in twentieths of a point, in which Word measures. */
const TWIPS_A_MILLIMETRE = 1440 / 25.4;

/** A4 with 18 mm on each side, in twentieths of a point. */
export const SHEET: Readonly<Record<'width' | 'height' | 'margin', number>> = {
  width: 11_906,
  height: 16_838,
  margin: Math.round(18 * TWIPS_A_MILLIMETRE),
};

/** What is between the margins. */
export const TEXT_WIDTH: number = SHEET.width - 2 * SHEET.margin;

/** How far an item of a list stands from what it is in. */
export const LIST_INDENT = 340;

/** How wide a letter of the text is on average. */
export const LETTER_WIDTH = 105;
