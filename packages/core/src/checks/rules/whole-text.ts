import type { TextRemark } from '../text-rule.ts';
import { shortened } from './message-name.ts';

/** The place of a whole text, without the spaces around it. A message quotes it as part of a sentence: without its full stop, and of a long one the beginning, for all of it stands beside. */
export function wholeText(text: string): TextRemark {
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  const whole = text.slice(start, end);
  const quote = shortened(whole.replace(/(?<!\.)\.$/u, ''));
  return quote === whole ? { start, end } : { start, end, values: { quote } };
}
