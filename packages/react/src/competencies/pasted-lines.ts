/** What stands before a line in a list: a dash, a dot, a number or a letter. */
const BULLET = /^\s*(?:[-–—•·*▪◦‣○●]|\d{1,3}[.)]|\p{L}\))(?:\s+|$)/u;

/** The lines of a pasted text, each without its bullet or number; empty ones are left out. */
export function pastedLines(text: string): readonly string[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.replace(BULLET, '').trim())
    .filter((line) => line !== '');
}
