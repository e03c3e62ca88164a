import type { JsonObject } from '../records/json.ts';
import { FileFault } from '../file/file-fault.ts';
import { readFile, type ReadOptions } from '../file/read-file.ts';

/** A small sound file, with something of its own in the model. */
export function fileText(model: JsonObject, outer: JsonObject = {}): string {
  return JSON.stringify({
    format: 'tegu',
    formatVersion: 1,
    ...outer,
    model: { id: 'model:m', languages: ['et'], ...model },
  });
}

/** The fault for which a text is refused. */
export function faultOf(text: string, options?: ReadOptions): FileFault {
  try {
    readFile(text, options);
  } catch (fault) {
    if (fault instanceof FileFault) return fault;
    throw fault;
  }
  throw new Error('read without a fault');
}
