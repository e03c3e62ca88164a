// Tells the service worker of the editor which files a build has, and the page which build it is of.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const worker = 'service-worker.js';
const page = 'index.html';
// In the page it is a name without quotation marks around it, in the worker one that is no name of the page.
const versionInPage = '__TEGU_VERSION__';
const buildInWorker = '__TEGU_BUILD__';

/** @returns {import('vite').Plugin} */
export function offlineFiles() {
  let publicFolder = '';
  return {
    name: 'tegu-offline-files',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      publicFolder = config.publicDir;
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const workerChunk = bundle[worker];
        const pageAsset = bundle[page];
        if (workerChunk?.type !== 'chunk' || pageAsset?.type !== 'asset')
          throw new Error(`The build has no ${worker} or no ${page}.`);
        if (workerChunk.imports.length > 0) throw new Error(`${worker} must be one file.`);
        /** @type {Map<string, string | Uint8Array>} */
        const files = new Map();
        for (const file of Object.values(bundle))
          if (file.fileName !== worker && !file.fileName.endsWith('.map'))
            files.set(file.fileName, file.type === 'chunk' ? file.code : file.source);
        for (const path of filesIn(publicFolder))
          files.set(relative(publicFolder, path).split(sep).join('/'), readFileSync(path));
        const version = versionOf([...files, [worker, workerChunk.code]]);
        const names = [...files.keys()].map((name) => (name === page ? './' : name)).sort();
        const html = String(pageAsset.source);
        if (!html.includes(versionInPage) || !workerChunk.code.includes(buildInWorker))
          throw new Error('The page or the service worker has no place for the build.');
        pageAsset.source = html.replaceAll(versionInPage, version);
        workerChunk.code = workerChunk.code.replaceAll(
          buildInWorker,
          JSON.stringify({ version, files: names }),
        );
      },
    },
  };
}

/** @param {Iterable<[string, string | Uint8Array]>} files */
function versionOf(files) {
  const hash = createHash('sha256');
  for (const [name, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(`${name}\0`).update(content).update('\0');
  return hash.digest('hex').slice(0, 16);
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function filesIn(folder) {
  if (folder === '') return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.')) return [];
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}
