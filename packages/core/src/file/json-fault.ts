/** Where a text stops being JSON. `cut`: it is sound up to its end, but ends too early. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly cut: boolean;
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const NUMBER_START = /-?(?:0|[1-9]\d*)?(?:\.\d*)?(?:[eE][+-]?)?/y;
const HEX = /[0-9a-fA-F]/;
const ESCAPES = '"\\/bfnrt';
const WORDS = ['true', 'false', 'null'] as const;

type Wanted = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'commaOrEnd' | 'nothing';

/**
 * Finds the first place where a text is not JSON, the same in every engine (their own messages differ, or name no place).
 * Walks without recursion, so that no depth of nesting can break it. Undefined: the text is JSON.
 */
export function jsonFault(text: string): JsonFault | undefined {
  const open: ('{' | '[')[] = [];
  let wanted: Wanted = 'value';
  let at = 0;
  const after = (): Wanted => (open.length === 0 ? 'nothing' : 'commaOrEnd');
  for (;;) {
    while (isSpace(text.charCodeAt(at))) at++;
    const char = text[at];
    const wantsKey: boolean = wanted === 'key' || wanted === 'keyOrEnd';
    if (char === undefined) return wanted === 'nothing' ? undefined : faultAt(text, at, true);
    if ((char === '}' && open.at(-1) === '{') || (char === ']' && open.at(-1) === '[')) {
      if (wanted !== 'commaOrEnd' && wanted !== (char === '}' ? 'keyOrEnd' : 'valueOrEnd'))
        return faultAt(text, at, false);
      open.pop();
      wanted = after();
      at++;
    } else if (wanted === 'commaOrEnd' || wanted === 'colon') {
      if (char !== (wanted === 'colon' ? ':' : ',')) return faultAt(text, at, false);
      wanted = wanted === 'colon' || open.at(-1) === '[' ? 'value' : 'key';
      at++;
    } else if (wanted === 'nothing' || (wantsKey && char !== '"')) {
      return faultAt(text, at, false);
    } else if (char === '{' || char === '[') {
      open.push(char);
      wanted = char === '{' ? 'keyOrEnd' : 'valueOrEnd';
      at++;
    } else {
      const { end, sound } = scalar(text, at);
      if (!sound) return faultAt(text, end, end >= text.length);
      wanted = wantsKey ? 'colon' : after();
      at = end;
    }
  }
}

/** Where a scalar ends, or where it stops being one. */
interface Scanned {
  readonly end: number;
  readonly sound: boolean;
}

function scalar(text: string, at: number): Scanned {
  if (text[at] === '"') return string(text, at + 1);
  for (const word of WORDS) {
    if (text.startsWith(word, at)) return { end: at + word.length, sound: true };
    if (text.length - at < word.length && word.startsWith(text.slice(at)))
      return { end: text.length, sound: false };
  }
  const whole = match(NUMBER, text, at);
  const begun = match(NUMBER_START, text, at);
  return begun > whole || whole === at ? { end: begun, sound: false } : { end: whole, sound: true };
}

/** A loop and no pattern: a pattern over a long string would run out of the engine's stack. */
function string(text: string, from: number): Scanned {
  let at = from;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x22) return { end: at + 1, sound: true };
    if (unit < 0x20) return { end: at, sound: false };
    if (unit !== 0x5c) continue;
    at++;
    const escape = text[at];
    if (escape === undefined) break;
    if (escape === 'u') {
      for (let digit = 0; digit < 4; digit++, at++) {
        const next = text[at + 1];
        if (next === undefined) return { end: text.length, sound: false };
        if (!HEX.test(next)) return { end: at + 1, sound: false };
      }
    } else if (!ESCAPES.includes(escape)) return { end: at, sound: false };
  }
  return { end: text.length, sound: false };
}

/** The end of a sticky pattern's match, or `at` where it does not match. */
function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09;
}

function faultAt(text: string, at: number, cut: boolean): JsonFault {
  let line = 1;
  let lineStart = 0;
  for (let i = text.indexOf('\n'); i >= 0 && i < at; i = text.indexOf('\n', i + 1)) {
    line++;
    lineStart = i + 1;
  }
  return { line, column: at - lineStart + 1, cut };
}
