// Lets one process at a time do a piece of work, and lets the next one take over when that process has died.
import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const heartbeatMs = 2_000;
const deadAfterMs = 30_000;
const settleMs = 100;

/**
 * @template T
 * @param {string} path the lock file
 * @param {string} waitingFor what to tell a person who has to wait
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLockFile(path, waitingFor, work) {
  const token = `${process.pid} ${randomUUID()}`;
  let told = false;
  while (!(await take(path, token))) {
    if (isStale(path)) {
      rmSync(path, { force: true });
      continue;
    }
    if (!told) console.error(`Waiting for ${waitingFor} in another process …`);
    told = true;
    await sleep(500);
  }
  const heartbeat = setInterval(() => beat(path), heartbeatMs);
  const release = () => {
    if (contentOf(path) === token) rmSync(path, { force: true });
  };
  process.once('exit', release);
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
    process.off('exit', release);
    release();
  }
}

/**
 * @param {string} path
 * @param {string} token
 */
async function take(path, token) {
  try {
    writeFileSync(path, token, { flag: 'wx' });
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
  // Another process that saw the same stale lock may just have removed ours: the one whose token stays has it.
  await sleep(settleMs);
  return contentOf(path) === token;
}

/** @param {string} path */
function isStale(path) {
  const age = ageOf(path);
  if (age === undefined) return false;
  if (age > deadAfterMs) return true;
  const pid = Number(contentOf(path)?.split(' ')[0]);
  // An empty lock is one that its owner is just writing, or died while writing: its age decides.
  return Number.isInteger(pid) && pid > 0 && !isAlive(pid);
}

/** @param {string} path */
function ageOf(path) {
  try {
    return Date.now() - statSync(path).mtimeMs;
  } catch {
    return undefined;
  }
}

/** @param {string} path */
function contentOf(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** @param {string} path */
function beat(path) {
  try {
    utimesSync(path, new Date(), new Date());
  } catch {
    // The lock was taken from us; the work itself is safe to finish.
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** @param {unknown} error */
function codeOf(error) {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
