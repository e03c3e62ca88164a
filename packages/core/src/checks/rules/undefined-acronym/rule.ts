import type { TextRule } from '../../text-rule.ts';
import { unexplainedAcronyms } from '../acronyms.ts';

/** An abbreviation that nothing explains. */
export const undefinedAcronym: TextRule = {
  id: 'undefined-acronym',
  scope: 'text',
  reads: ['indicator', 'descriptor', 'name', 'definition', 'component'],
  severity: 'tip',
  strictness: 'review',
  languages: ['et', 'fi', 'en'],
  silences: [],
  seeks: 'abbreviation',
  heedsVocabulary: true,
  check: (text, { pack, vocabulary }) =>
    unexplainedAcronyms(text, pack)
      .filter((acronym) => !vocabulary.has(acronym.text.toLowerCase()))
      .map(({ start, end }) => ({ start, end })),
};
