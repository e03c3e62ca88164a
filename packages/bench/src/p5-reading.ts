import { remarksOn, textRules, type TextKind } from '@tegu/core';
import {
  retextTrio,
  writeGoodEach,
  writeGoodLines,
  writeGoodParagraph,
  type Reader,
} from './english-linters.ts';
import { installedLinters, type InstalledLinter } from './installed-linters.ts';
import { compare, median, timed, type Comparison } from './ratio.ts';
import { COLLECTIONS, textsOf } from './frameworks/framework-texts.ts';
import type { Language } from './score/call.ts';
import { corpusHalf } from './score/corpus.ts';
import { packOf } from './score/packs.ts';

/** So many that a processor which has just read something else is soon at home in the rules. */
const SENTENCES = 8000;
const RUNS = 21;
/** So many rounds are read until the compiler is done with all of the rules, and with the peer. */
const WARM_UPS = 20;
/** retext gets fewer, for it slows down with the length of a text. */
const FEWER = 2000;
/** textlint reads a hundred and some a second. */
const FEWEST = 500;
const INSTALLED_RUNS = 3;
/** Five times as fast as write-good, sentence by sentence and, where it is a third faster, on lines. */
const A_FIFTH = 1 / 5;
/** As one paragraph it is twice as fast; there our own guard is a little wider than the fifth that is mostly measured. */
const A_QUARTER = 1 / 4;
/** Estonian and Finnish words have many more forms than English ones, but nobody shall wait for them. */
const OTHER_LANGUAGE = 2;

/** P5: sentences read by all rules of one text, beside linters of English on the same sentences. */
export async function* readSentences(): AsyncIterable<Comparison> {
  const published = await publishedSentences();
  const ours = timeOf('en', await byAllRules('en', published));
  const texts = published.map(({ text }) => text);
  const ways: ReadonlyArray<readonly [how: string, limit: number, peer: Reader]> = [
    ['each sentence', A_FIFTH, writeGoodEach],
    ['all sentences as lines', A_FIFTH, writeGoodLines],
    ['all sentences as one paragraph', A_QUARTER, writeGoodParagraph],
  ];
  for (const [how, limit, peer] of ways) {
    const what = `all rules of a text / write-good, ${how}`;
    const other = timeOf(what, () => peer(texts));
    yield inRates(compare('P5', what, limit, RUNS, ours, other, WARM_UPS), SENTENCES);
  }
  const fewer = timeOf('en', await byAllRules('en', published.slice(0, FEWER)));
  const trio = timeOf('retext', () => retextTrio(texts.slice(0, FEWER)));
  yield inRates(compare('P5', 'all rules of a text / retext with three plugins', 1, 3, fewer, trio), FEWER);
  for (const linter of await installedLinters()) yield* besideInstalled(linter, published.slice(0, FEWEST));
  const english = timeOf('en', await byAllRules('en', await corpusSentences('en')));
  for (const language of ['et', 'fi'] as const) {
    const other = timeOf(language, await byAllRules(language, await corpusSentences(language)));
    const what = `all rules of a text in “${language}” / in “en”`;
    yield inRates(compare('P5', what, OTHER_LANGUAGE, RUNS, other, english, WARM_UPS), SENTENCES);
  }
}

/** The slow ones read once to warm up and three times for the figure. */
async function* besideInstalled(
  { name, read }: InstalledLinter,
  sentences: readonly Sentence[],
): AsyncIterable<Comparison> {
  if (read === undefined) return;
  const ours = timeOf('en', await byAllRules('en', sentences));
  const texts = sentences.map(({ text }) => text);
  const pairs: { readonly ours: number; readonly other: number }[] = [];
  for (let round = 0; round <= INSTALLED_RUNS; round++) {
    const start = performance.now();
    const found = await read(texts);
    const other = performance.now() - start;
    if (found === 0) throw new Error(`P5: nothing was found: ${name}`);
    if (round > 0) pairs.push({ ours: ours(), other });
  }
  const times = {
    target: 'P5',
    what: `all rules of a text / ${name}`,
    limit: 1,
    ratio: median(pairs.map((pair) => pair.ours / pair.other)),
    ours: median(pairs.map((pair) => pair.ours)),
    other: median(pairs.map((pair) => pair.other)),
  };
  yield inRates(times, sentences.length);
}

interface Sentence {
  readonly text: string;
  readonly kind: TextKind;
}

/** What two published frameworks say: sentences as people write them, most of them without a fault. */
async function publishedSentences(): Promise<readonly Sentence[]> {
  const collections = ['ft-indicators', 'direct-descriptors', 'direct-definitions'] as const;
  const texts = collections.map(async (collection) =>
    (await textsOf(collection)).map((text) => ({ text, kind: COLLECTIONS[collection] })),
  );
  return overAndOver((await Promise.all(texts)).flat());
}

/** The corpus that word lists are made with, half of it with a fault; a name is no sentence. */
async function corpusSentences(language: Language): Promise<readonly Sentence[]> {
  return overAndOver((await corpusHalf(language, 'tuning')).filter(({ kind }) => kind !== 'name'));
}

/** As many sentences, each a string of its own: one cut out of a file would be read letter by letter through the file. */
function overAndOver(sentences: readonly Sentence[]): readonly Sentence[] {
  return Array.from({ length: SENTENCES }, (_, i) => sentences[i % sentences.length] ?? [])
    .flat()
    .map(ofItsOwn);
}

function ofItsOwn({ text, kind }: Sentence): Sentence {
  return { text: Buffer.from(text).toString(), kind };
}

async function byAllRules(language: Language, sentences: readonly Sentence[]): Promise<() => number> {
  const pack = await packOf(language);
  const alone = { pack, alone: true, lowestLevel: false, described: false, vocabulary: new Set<string>() };
  const contexts = new Map(sentences.map(({ kind }) => [kind, { ...alone, kind }]));
  const read = sentences.flatMap(({ text, kind }) => {
    const context = contexts.get(kind);
    return context ? [{ text, context }] : [];
  });
  return () => read.reduce((sum, { text, context }) => sum + remarksOn(text, context, textRules).length, 0);
}

/** Who finds nothing in these sentences has not read them. */
function timeOf(who: string, read: () => number): () => number {
  return () => {
    let found = 0;
    const time = timed(() => {
      found = read();
    });
    if (found === 0) throw new Error(`P5: nothing was found: ${who}`);
    return time;
  };
}

/** Times of all sentences as thousands of sentences a second; the ratio stays that of the times. */
function inRates(times: Comparison, sentences: number): Comparison {
  return { ...times, ours: sentences / times.ours, other: sentences / times.other, unit: 'k/s' };
}
