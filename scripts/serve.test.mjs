import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder } from './serve.mjs';

const place = mkdtempSync(join(tmpdir(), 'tegu-serve-'));
const folder = join(place, 'dist');
/** @type {import('./serve.mjs').Site} */
let site;

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<meta property="csp-nonce" nonce="__CSP_NONCE__">');
  writeFileSync(join(folder, 'assets', 'index-AbCd1234.js'), 'export {};');
  writeFileSync(join(folder, 'about.txt'), 'about');
  writeFileSync(join(folder, '.tegu-build'), 'hidden');
  writeFileSync(join(place, 'secret.txt'), 'secret');
  symlinkSync(join(place, 'secret.txt'), join(folder, 'link.txt'));
  site = await serveFolder(folder);
});

afterAll(async () => {
  await site.close();
  rmSync(place, { recursive: true });
});

/** @param {string} path */
const get = (path) => fetch(new URL(path, site.url));

/**
 * Sends the path as it is, where fetch would tidy it first.
 * @param {string} path
 * @returns {Promise<number | undefined>}
 */
const rawStatus = (path) =>
  new Promise((resolve, reject) => {
    request(site.url, { path }, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end();
  });

describe('the static server', () => {
  test('gives each page a fresh nonce, the same in its policy', async () => {
    const pages = await Promise.all([get('/'), get('/')]);
    const nonces = await Promise.all(
      pages.map(async (page) => {
        const nonce = /nonce="(.+)"/.exec(await page.text())?.[1];
        expect(page.headers.get('content-security-policy')).toContain(`style-src 'self' 'nonce-${nonce}'`);
        return nonce;
      }),
    );
    expect(nonces[0]).not.toBe(nonces[1]);
  });

  test('allows neither inline code nor eval, and says what it sends', async () => {
    const { headers } = await get('/');
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cache-control')).toBe('no-cache');
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  test('lets a hashed asset be kept for good, another file be asked for again', async () => {
    const asset = await get('/assets/index-AbCd1234.js');
    expect(asset.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(asset.headers.get('cache-control')).toContain('immutable');
    const file = await get('/about.txt');
    expect(file.headers.get('cache-control')).toBe('no-cache');
    const again = await fetch(new URL('/about.txt', site.url), {
      headers: { 'If-None-Match': file.headers.get('etag') ?? '' },
    });
    expect(again.status).toBe(304);
  });

  test('answers a route with the page and a missing file with 404', async () => {
    const route = await get('/model/abc');
    expect(route.status).toBe(200);
    expect(route.headers.get('content-type')).toContain('text/html');
    expect((await get('/assets/gone.js')).status).toBe(404);
  });

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/a\\..\\secret.txt',
    '/%00',
    '/%zz',
  ])('refuses %s', async (path) => {
    expect(await rawStatus(path)).toBe(400);
  });

  test('shows no hidden file and follows no link out of the folder', async () => {
    expect((await get('/.tegu-build')).status).toBe(400);
    expect((await get('/link.txt')).status).toBe(404);
  });

  test('answers GET and HEAD only', async () => {
    expect((await fetch(site.url, { method: 'POST' })).status).toBe(405);
    const head = await fetch(site.url, { method: 'HEAD' });
    expect(head.status).toBe(200);
    expect(await head.text()).toBe('');
  });

  test('takes the next port when its own is taken', async () => {
    const port = Number(new URL(site.url).port);
    const second = await serveFolder(folder, { port });
    expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
    await second.close();
  });
});
