import { asLine, type Usage } from './call.ts';
import * as align from './commands/align.ts';
import * as checkText from './commands/check-text.ts';
import * as check from './commands/check.ts';
import * as convert from './commands/convert.ts';
import * as diff from './commands/diff.ts';
import * as newFile from './commands/new.ts';
import * as profile from './commands/profile.ts';
import { EXIT, Fault } from './fault.ts';
import type { Terminal } from './terminal.ts';

interface CliCommand {
  readonly usage: Usage;
  run(words: readonly string[], terminal: Terminal): Promise<number>;
}

const COMMANDS: readonly CliCommand[] = [check, checkText, align, profile, convert, newFile, diff];

/** Runs `tegu` with the words of a call. Gives the exit code: 0 fine, 1 findings or differences, 2 wrong input or words. */
export async function runTegu(words: readonly string[], terminal: Terminal): Promise<number> {
  const [name = '', ...rest] = words;
  if (name === '--help' || name === 'help' || name === '-h') {
    terminal.out(`${COMMANDS.map(({ usage }) => asLine(usage)).join('\n')}\n`);
    return EXIT.fine;
  }
  const command = COMMANDS.find(({ usage }) => usage.name === name);
  try {
    if (!command)
      throw new Fault(`no command “${name}”; expected ${COMMANDS.map(({ usage }) => usage.name).join(', ')}`);
    return await command.run(rest, terminal);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    terminal.error(`tegu: ${error.message.replaceAll(/\s*\n\s*/gu, ' ')}\n`);
    return EXIT.fault;
  }
}
