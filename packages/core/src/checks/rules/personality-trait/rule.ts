import type { TraitMention } from '../../../language/language-pack.ts';
import type { TextRemark, TextRule } from '../../text-rule.ts';
import { inVocabulary, withoutVocabulary } from '../vocabulary.ts';

/** A trait or an inborn ability stands among what is rated over time. */
export const personalityTrait: TextRule = {
  id: 'personality-trait',
  scope: 'text',
  reads: ['indicator', 'name', 'definition', 'component'],
  severity: 'fix',
  strictness: 'draft',
  languages: ['et', 'fi', 'en'],
  silences: ['no-action-verb', 'one-word-name'],
  heedsVocabulary: true,
  source:
    'Practitioners’ second classic mistake: an adult’s traits hardly develop, so rating them over time is pointless',
  check(text, context) {
    const trait = context.pack.trait(withoutVocabulary(text, context), context.kind);
    if (!trait || inVocabulary(text, trait, context)) return [];
    // An attitude is a legitimate component of a competency; what is inborn is none.
    if (context.kind === 'component' && trait.kind !== 'fixed') return [];
    return [remarkOn(trait)];
  },
};

function remarkOn({ start, end, kind }: TraitMention): TextRemark {
  switch (kind) {
    case 'attitude':
      return { start, end, severity: 'consider', message: 'attitude' };
    case 'fixed':
      return { start, end, message: 'fixed', moveToTraits: true };
    case 'trait':
      return { start, end, moveToTraits: true };
  }
}
