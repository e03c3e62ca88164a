import type { Json } from '../records/json.ts';
import { FileFault } from './file-fault.ts';
import { MAX_CHARACTERS, MAX_DEPTH, MAX_OBJECTS } from './format.ts';
import { jsonOf } from './json-guards.ts';
import { jsonFault } from './json-fault.ts';

/** The JSON value of a file's text. Throws a FileFault with line and column; the size is looked at before anything else. */
export function parseJson(text: string): Json {
  if (text.length > MAX_CHARACTERS) {
    throw new FileFault('too-large', '', { size: text.length, limit: MAX_CHARACTERS });
  }
  if (count(text, '{', MAX_OBJECTS) + count(text, '[', MAX_OBJECTS) > MAX_OBJECTS) {
    throw new FileFault('too-many', '', { limit: MAX_OBJECTS });
  }
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  try {
    return jsonOf(json);
  } catch {
    const fault = jsonFault(json);
    // No fault in the text: the engine ran out of stack over its nesting.
    if (!fault) throw new FileFault('too-deep', '', { limit: MAX_DEPTH });
    throw new FileFault(fault.cut ? 'cut' : 'not-json', '', { line: fault.line, column: fault.column });
  }
}

/** How often a character stands in a text, counted until there are more than `most`. */
function count(text: string, character: string, most: number): number {
  let found = 0;
  for (let at = text.indexOf(character); at >= 0 && found <= most; at = text.indexOf(character, at + 1))
    found++;
  return found;
}
