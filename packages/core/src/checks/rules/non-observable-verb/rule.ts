import type { LanguagePack, MentalVerb } from '../../../language/language-pack.ts';
import type { TextRemark, TextRule } from '../../text-rule.ts';
import { deedAlone } from '../deed-alone.ts';
import { inVocabulary, withoutVocabulary } from '../vocabulary.ts';

/** A state of mind stands where a deed should. */
export const nonObservableVerb: TextRule = {
  id: 'non-observable-verb',
  scope: 'text',
  reads: ['indicator', 'descriptor'],
  severity: 'consider',
  strictness: 'draft',
  languages: ['et', 'fi', 'en'],
  silences: ['no-action-verb'],
  seeks: 'mentalVerb',
  heedsVocabulary: true,
  check(text, context) {
    // The lowest level may be knowledge without practice.
    if (context.lowestLevel) return [];
    const verb = context.pack.mentalVerb(withoutVocabulary(text, context));
    if (!verb || inVocabulary(text, verb, context)) return [];
    const { start, end } = verb;
    return [verb.followedByDeed ? besideDeed(text, verb, context.pack) : { start, end }];
  },
};

/** Where "and" alone stands between the two verbs, the deed can stand without the state of mind. */
function besideDeed(text: string, { start, end }: MentalVerb, pack: LanguagePack): TextRemark {
  const remark: TextRemark = { start, end, severity: 'tip', message: 'withDeed' };
  const [joiner] = /^ (?:and|ja|ning|sekä) /u.exec(text.slice(end, end + 6)) ?? [];
  if (joiner === undefined || /\p{L}/u.test(text.slice(0, start))) return remark;
  const rewrite = deedAlone(text, end + joiner.length, pack);
  return rewrite === undefined ? remark : { ...remark, rewrite };
}
