import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withLockFile } from './lock-file.mjs';

let folder = '';
let lock = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tegu-lock-'));
  lock = join(folder, 'lock');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('lets one at a time work and leaves no lock', async () => {
  let working = 0;
  let most = 0;
  const work = async () => {
    most = Math.max(most, ++working);
    await sleep(20);
    working--;
  };
  await Promise.all([1, 2, 3].map(() => withLockFile(lock, 'a test', work)));
  expect(most).toBe(1);
  expect(existsSync(lock)).toBe(false);
});

test('takes over from a process that is gone', async () => {
  writeFileSync(lock, '999999999 gone');
  expect(await withLockFile(lock, 'a test', async () => 'done')).toBe('done');
});

test('takes over a lock that nobody has touched for long', async () => {
  writeFileSync(lock, '');
  const longAgo = new Date(Date.now() - 60_000);
  utimesSync(lock, longAgo, longAgo);
  expect(await withLockFile(lock, 'a test', async () => 'done')).toBe('done');
});

test('is given up when the work fails', async () => {
  const work = () => Promise.reject(new Error('no'));
  await expect(withLockFile(lock, 'a test', work)).rejects.toThrow('no');
  expect(existsSync(lock)).toBe(false);
});
