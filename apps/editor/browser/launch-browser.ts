import { accessSync, constants, statfsSync } from 'node:fs';
import {
  chromium,
  type BrowserContext,
  type BrowserContextOptions,
  type BrowserServer,
} from 'playwright-core';
import { npmChromium, type InstalledBrowser } from './npm-chromium.ts';

// A browser under test has no business with any other host, and asking costs seconds where the network is closed.
const quietArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

const SHARED_MEMORY = '/dev/shm';
/** So much the pages of a few tests at a time share with the browser, with room to spare. */
const ENOUGH_SHARED = 1_000_000_000;

/**
 * Playwright has Chromium share memory through files on disk, for containers with little of the real one. Where there is enough,
 * the browser tests take a tenth less time without them.
 */
const unneededArguments = hasSharedMemory() ? ['--disable-dev-shm-usage'] : [];

function hasSharedMemory(): boolean {
  try {
    accessSync(SHARED_MEMORY, constants.W_OK);
    const { bavail, bsize } = statfsSync(SHARED_MEMORY);
    return bavail * bsize >= ENOUGH_SHARED;
  } catch {
    return false;
  }
}

/** Starts the npm Chromium on Linux x64, elsewhere an installed Chrome; throws where there is neither. */
export async function launchBrowser(): Promise<BrowserServer> {
  if (process.platform === 'linux' && process.arch === 'x64') return launch(npmChromium());
  return chromium.launchServer({ channel: 'chrome', args: quietArguments });
}

/** The same browser with a folder of its own, which keeps to the rules that a private one is free of. */
export async function launchWithProfile(
  folder: string,
  options: BrowserContextOptions,
): Promise<BrowserContext> {
  const kept: BrowserContextOptions = { serviceWorkers: 'block', ...options };
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return chromium.launchPersistentContext(folder, { ...kept, channel: 'chrome', args: quietArguments });
  const { executablePath, env } = npmChromium();
  return chromium.launchPersistentContext(folder, {
    ...kept,
    executablePath,
    args: quietArguments,
    ignoreDefaultArgs: unneededArguments,
    env: { ...process.env, ...env },
  });
}

function launch({ executablePath, env }: InstalledBrowser): Promise<BrowserServer> {
  return chromium.launchServer({
    executablePath,
    args: quietArguments,
    ignoreDefaultArgs: unneededArguments,
    env: { ...process.env, ...env },
    host: '127.0.0.1',
  });
}
