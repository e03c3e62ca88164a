import type { LanguagePack } from '@tegu/core';
import process from 'node:process';
import { CallFault, readCall } from './call.ts';
import { CorpusFault, corpusHalf, type Half } from './corpus.ts';
import { countByRule, meetsTheBar, total } from './counting.ts';
import { packOf } from './packs.ts';
import { missLines, scoreTable } from './printing.ts';
import { readingOf, type Reading } from './reading.ts';

// npm run score [-- et fi en] [--misses tuning]: how the rules of one text do on the labelled corpus.

/**
 * Scores the languages of a call; true when each meets the bar on its untouched half. Whoever looks at misses is making
 * lists, and is shown nothing of that half.
 */
async function score(words: readonly string[]): Promise<boolean> {
  const { languages, misses } = readCall(words);
  let isFine = true;
  for (const language of languages) {
    const pack = await packOf(language);
    const tuning = await readings(language, 'tuning', pack);
    if (misses) {
      for (const line of missLines(language, tuning)) process.stdout.write(line);
      process.stdout.write(`${scoreTable(language, { tuning: countByRule(tuning) })}\n`);
      continue;
    }
    const untouched = countByRule(await readings(language, 'untouched', pack));
    process.stdout.write(`${scoreTable(language, { tuning: countByRule(tuning), untouched })}\n`);
    isFine &&= meetsTheBar(total(untouched));
  }
  return isFine;
}

async function readings(language: string, half: Half, pack: LanguagePack): Promise<readonly Reading[]> {
  const lines = await corpusHalf(language, half);
  return lines.map((line) => readingOf(line, pack));
}

// A reader that has seen enough, such as `head`, closes the pipe: that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  process.exitCode = (await score(process.argv.slice(2))) ? 0 : 1;
} catch (error) {
  if (!(error instanceof CorpusFault || error instanceof CallFault)) throw error;
  process.stderr.write(`score: ${error.message}\n`);
  process.exitCode = 2;
}
