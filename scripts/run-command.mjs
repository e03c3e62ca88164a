// Runs a command with the project's own tools first on the PATH, so that it gets Node 24 whatever the system has.
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { modules, root } from './project-paths.mjs';

/**
 * @param {Record<string, string | undefined>} [changes] a variable set to undefined is left out
 * @returns {NodeJS.ProcessEnv}
 */
export function toolEnvironment(changes = {}) {
  const env = { ...process.env };
  const pathName = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  env[pathName] = [join(modules, '.bin'), env[pathName]].filter(Boolean).join(delimiter);
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) delete env[name];
    else env[name] = value;
  }
  return env;
}

/**
 * Answers the command's exit code; a signal that asks us to stop is passed on to it first.
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string | undefined>} [environment]
 * @returns {Promise<number>}
 */
export function runCommand(command, args, environment = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: toolEnvironment(environment),
      stdio: 'inherit',
      // Windows starts a .cmd only through its shell.
      shell: process.platform === 'win32',
    });
    /** @param {NodeJS.Signals} signal */
    const passOn = (signal) => child.kill(signal);
    process.on('SIGINT', passOn).on('SIGTERM', passOn);
    const finish = () => process.off('SIGINT', passOn).off('SIGTERM', passOn);
    child.once('error', (error) => {
      finish();
      reject(error);
    });
    child.once('exit', (code, signal) => {
      finish();
      resolve(code ?? (signal === 'SIGINT' ? 130 : 143));
    });
  });
}
