import process from 'node:process';
import { createInterface } from 'node:readline';
import { runTegu } from './run-tegu.ts';

process.exitCode = await runTegu(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  error: (line) => void process.stderr.write(line),
  lines: () => createInterface({ input: process.stdin, crlfDelay: Infinity }),
});
