import type { LanguagePack, TraitMention } from '../../../language/language-pack.ts';
import type { TextRemark, TextRule } from '../../text-rule.ts';
import { deedAlone } from '../deed-alone.ts';
import { inVocabulary, withoutVocabulary } from '../vocabulary.ts';

/** A trait or an inborn ability stands among what is rated over time. */
export const personalityTrait: TextRule = {
  id: 'personality-trait',
  scope: 'text',
  reads: ['indicator', 'name', 'definition', 'component'],
  severity: 'fix',
  strictness: 'draft',
  languages: ['et', 'fi', 'en'],
  silences: ['double-barrelled-name', 'no-action-verb', 'one-word-name'],
  seeks: 'trait',
  heedsVocabulary: true,
  check(text, context) {
    const trait = context.pack.trait(withoutVocabulary(text, context), context.kind);
    if (!trait || inVocabulary(text, trait, context)) return [];
    // An attitude is a legitimate component of a competency; what is inborn is none.
    if (context.kind === 'component' && trait.kind !== 'fixed') return [];
    return [remarkOn(trait, context.kind === 'indicator' ? deedAfter(text, trait, context.pack) : undefined)];
  },
};

/** The deed that follows the trait after a colon: "Is empathetic: | asks how the other feels". */
function deedAfter(text: string, { end }: TraitMention, pack: LanguagePack): string | undefined {
  const [colon] = /^ ?: /u.exec(text.slice(end, end + 3)) ?? [];
  return colon === undefined ? undefined : deedAlone(text, end + colon.length, pack);
}

function remarkOn({ start, end, kind }: TraitMention, rewrite: string | undefined): TextRemark {
  switch (kind) {
    case 'attitude':
      return {
        start,
        end,
        severity: 'consider',
        message: 'attitude',
        ...(rewrite === undefined ? {} : { rewrite }),
      };
    case 'fixed':
      return { start, end, message: 'fixed', moveToTraits: true };
    case 'trait':
      return { start, end, moveToTraits: true };
  }
}
