import process from 'node:process';
import { createInterface } from 'node:readline';
import { EXIT } from './fault.ts';
import { runTegu } from './run-tegu.ts';

// A reader that has seen enough, such as `head`, closes the pipe: that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  process.exitCode = await runTegu(process.argv.slice(2), {
    out: (text) => void process.stdout.write(text),
    error: (line) => void process.stderr.write(line),
    today: () => new Intl.DateTimeFormat('sv-SE').format(new Date()),
    lines: () => createInterface({ input: process.stdin, crlfDelay: Infinity }),
  });
} catch (error) {
  // Exit 1 means findings, which this is not.
  process.stderr.write(
    `tegu: a fault of its own: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exitCode = EXIT.fault;
}
