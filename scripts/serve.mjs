// A small static server for a built single-page app: node scripts/serve.mjs [FOLDER]
import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mediaTypeOf } from './media-types.mjs';
import { editorDist } from './project-paths.mjs';
import { securityHeaders } from './security-headers.mjs';

/**
 * @typedef {object} Site
 * @property {string} url with a slash at its end
 * @property {() => Promise<void>} close
 */

const defaultPort = 4870;
const triedPorts = 50;
const noncePlaceholder = '__CSP_NONCE__';
const hashedAsset = /^\/assets\/.+-[\w-]{8,}\.\w+$/;

/**
 * @param {string} folder
 * @param {{ port?: number, host?: string }} [place] port 0 takes any free one; a taken port gives way to the next
 * @returns {Promise<Site>}
 */
export async function serveFolder(folder, { port = 0, host = '127.0.0.1' } = {}) {
  const base = await realpath(folder);
  const server = createServer((request, response) => {
    answer(base, request, response).catch((error) => {
      console.error(error);
      if (response.headersSent) response.destroy();
      else refuse(response, 500, 'Something went wrong.');
    });
  });
  const taken = await listen(server, port, host);
  const name = host === '127.0.0.1' || host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return {
    url: `http://${name}:${taken}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/**
 * Serves the folder at PORT and HOST, prints the address once it answers, and stops at SIGINT or SIGTERM.
 * @param {string} folder
 */
export async function serveUntilStopped(folder) {
  const port = process.env['PORT'] ? Number(process.env['PORT']) : defaultPort;
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    console.error(`PORT must be a whole number from 0 to 65535, not “${process.env['PORT']}”.`);
    process.exit(2);
  }
  const site = await serveFolder(folder, { port, host: process.env['HOST'] || '127.0.0.1' });
  const stop = () => {
    void site.close().then(() => process.exit(0));
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  stopWithNpm(stop);
  const page = await fetch(site.url);
  if (!page.ok) {
    console.error(`The editor does not answer at ${site.url}: status ${page.status}.`);
    process.exit(1);
  }
  await page.arrayBuffer();
  console.log(`Tegu: ${site.url}`);
}

/**
 * npm passes a signal on to its shell, and the shell dies of it without telling us: its going is the signal.
 * @param {() => void} stop
 */
function stopWithNpm(stop) {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const shell = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(watch);
    stop();
  }, 250);
  watch.unref();
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<number>}
 */
async function listen(server, port, host) {
  const last = port === 0 ? 0 : Math.min(port + triedPorts, 65_535);
  for (let candidate = port; candidate <= last; candidate++) {
    try {
      await new Promise((done, fail) => {
        server.once('error', fail);
        server.listen(candidate, host, () => {
          server.off('error', fail);
          done(undefined);
        });
      });
      const address = server.address();
      return address !== null && typeof address === 'object' ? address.port : candidate;
    } catch (error) {
      const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!isTaken) throw error;
    }
  }
  throw new Error(`No port from ${port} to ${last} is free; name another one as PORT.`);
}

/**
 * @param {string} base
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(base, request, response) {
  const nonce = randomBytes(18).toString('base64');
  for (const [name, value] of Object.entries(securityHeaders(nonce))) response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return refuse(response, 405, 'Only GET and HEAD are answered here.');
  }
  const path = pathOf(request.url ?? '/');
  if (path === undefined) return refuse(response, 400, 'This address cannot be read.');
  const file = path === '/' ? undefined : await fileAt(base, path);
  if (file !== undefined && extname(file.path) !== '.html') return sendFile(response, request, file, path);
  // An address that names a file must not be answered by the page: a missing script would be read as HTML.
  if (file === undefined && extname(path) !== '') return refuse(response, 404, 'There is no such file.');
  return sendPage(response, request, file?.path ?? join(base, 'index.html'), nonce);
}

/**
 * The decoded path of an address, or undefined where it is malformed or tries to leave the folder.
 * @param {string} url
 */
function pathOf(url) {
  let path;
  try {
    path = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '');
  } catch {
    return undefined;
  }
  const parts = path.split('/');
  const isBad = !path.startsWith('/') || /[\0\\]/.test(path) || parts.some((part) => part.startsWith('.'));
  return isBad ? undefined : path;
}

/**
 * @param {string} base
 * @param {string} path
 */
async function fileAt(base, path) {
  try {
    const real = await realpath(join(base, path));
    const found = await stat(real);
    // The real path is compared, so that no link leads out of the folder.
    if (!real.startsWith(base + sep) || !found.isFile()) return undefined;
    return { path: real, size: found.size, mtime: found.mtime };
  } catch {
    return undefined;
  }
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {import('node:http').IncomingMessage} request
 * @param {{ path: string, size: number, mtime: Date }} file
 * @param {string} address
 */
function sendFile(response, request, file, address) {
  const tag = `"${file.size.toString(36)}-${file.mtime.getTime().toString(36)}"`;
  response.setHeader(
    'Cache-Control',
    hashedAsset.test(address) ? 'public, max-age=31536000, immutable' : 'no-cache',
  );
  response.setHeader('ETag', tag);
  if (request.headers['if-none-match'] === tag) {
    response.writeHead(304).end();
    return;
  }
  response.writeHead(200, { 'Content-Type': mediaTypeOf(file.path), 'Content-Length': file.size });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  createReadStream(file.path)
    .on('error', () => response.destroy())
    .pipe(response);
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {import('node:http').IncomingMessage} request
 * @param {string} path
 * @param {string} nonce
 */
async function sendPage(response, request, path, nonce) {
  const page = (await readFile(path, 'utf8')).replaceAll(noncePlaceholder, nonce);
  response.writeHead(200, {
    'Content-Type': mediaTypeOf(path),
    'Content-Length': Buffer.byteLength(page),
    'Cache-Control': 'no-cache',
  });
  response.end(request.method === 'HEAD' ? undefined : page);
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string} sentence
 */
function refuse(response, status, sentence) {
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-cache',
  });
  response.end(`${sentence}\n`);
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await serveUntilStopped(resolve(process.argv[2] ?? editorDist));
}
