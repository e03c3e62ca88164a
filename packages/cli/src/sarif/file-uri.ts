import { isAbsolute, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * A file's address as seen from the folder that Tegu runs in, which is where tools look for what results name. A file outside
 * of it has its whole address: the standard has no way up (`..`) in addresses.
 */
export function fileUri(file: string, folder: string): string {
  const whole = resolve(folder, file);
  const within = relative(folder, whole);
  if (within === '' || isAbsolute(within) || within.split(sep)[0] === '..') return pathToFileURL(whole).href;
  // Every part alone, so that a colon in the first never reads as a scheme; a half character has no encoding.
  return within
    .split(sep)
    .map((part) => encodeURIComponent(part.replaceAll(/\p{Surrogate}/gu, '\uFFFD')))
    .join('/');
}
