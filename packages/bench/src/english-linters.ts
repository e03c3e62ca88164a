import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import retextPassive from 'retext-passive';
import retextSimplify from 'retext-simplify';
import { unified } from 'unified';
import { VFile } from 'vfile';
import writeGood from 'write-good';

/** Reads texts and gives how many remarks it has on them. */
export type Reader = (texts: readonly string[]) => number;

/** write-good, called for each sentence. */
export const writeGoodEach: Reader = (texts) =>
  texts.reduce((found, text) => found + writeGood(text).length, 0);

/** write-good, called once for all sentences, a line each. */
export const writeGoodLines: Reader = (texts) => writeGood(texts.join('\n')).length;

/** write-good, called once for all sentences as one paragraph, which is the fastest way that was found. */
export const writeGoodParagraph: Reader = (texts) => writeGood(texts.join('. ')).length;

const trio = unified().use(retextEnglish).use(retextPassive).use(retextSimplify).use(retextEquality).freeze();

/** Three plugins of retext: passive voice, plainer words, inconsiderate words; one tree of all is faster than one for each. */
export const retextTrio: Reader = (texts) => {
  const file = new VFile(texts.join('\n\n'));
  trio.runSync(trio.parse(file), file);
  return file.messages.length;
};
