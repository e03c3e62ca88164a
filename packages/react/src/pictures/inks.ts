/** The light values of the tokens that pictures are drawn with: what leaves the editor is always light. A test holds them to tokens.css. */
export const LIGHT_INKS = {
  surface: '#ffffff',
  text: '#1b1f23',
  muted: '#55606b',
  line: '#d5d8da',
  control: '#7a858f',
  accent: '#0b5f6b',
  'accent-soft': '#ddf0f1',
  note: '#3b4fa0',
  'level-1': '#cde8ea',
  'level-2': '#6db3bb',
  'level-3': '#0a4a54',
  'level-1-ink': '#1b1f23',
  'level-2-ink': '#1b1f23',
  'level-3-ink': '#ffffff',
} as const;

/** A colour of a picture, by the token that it follows on the screen. */
export type Ink = keyof typeof LIGHT_INKS;

/** The colour on the screen: it follows the theme. */
export function inkOnScreen(ink: Ink): string {
  return `var(--tegu-${ink})`;
}

/** The light value of a colour that stands in a drawn picture; what is no token stays. */
export function lightInk(drawn: string): string {
  const name = /^var\(--tegu-([a-z0-9-]+)\)$/.exec(drawn)?.[1] ?? '';
  return isInk(name) ? LIGHT_INKS[name] : drawn;
}

function isInk(name: string): name is Ink {
  return Object.hasOwn(LIGHT_INKS, name);
}
