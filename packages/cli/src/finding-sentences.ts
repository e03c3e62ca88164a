import { fillMessage, type Finding, type RuleMessages } from '@tegu/core';
import type { MessageLanguage } from './languages.ts';

/** What findings say, in one language. */
export interface FindingSentences {
  /** The sentence of a finding. */
  of(finding: Finding): string;
  /** The sentence of a rule's message, filled with values. */
  fill(rule: string, message: string, values: Readonly<Record<string, string | number>>): string;
  /** What a rule is called, and what it looks for. */
  rule(id: string): Pick<RuleMessages, 'title' | 'about'>;
  /** The label of a rule's suggestion. */
  suggestion(rule: string, label: string): string;
}

const CATALOGUES: Readonly<
  Record<MessageLanguage, () => Promise<{ ruleMessages: Readonly<Record<string, RuleMessages>> }>>
> = {
  en: () => import('@tegu/core/messages/en'),
  et: () => import('@tegu/core/messages/et'),
  fi: () => import('@tegu/core/messages/fi'),
};

/** The sentences of all rules in a language. */
export async function sentencesIn(language: MessageLanguage): Promise<FindingSentences> {
  const { ruleMessages } = await CATALOGUES[language]();
  const fill: FindingSentences['fill'] = (rule, message, values) => {
    const { messages } = ruleMessages[rule] ?? {};
    return fillMessage((messages?.[message] ?? messages?.default)?.what ?? rule, values);
  };
  return {
    fill,
    of: ({ rule, message }) => fill(rule, message.id, message.values),
    rule: (id) => ruleMessages[id] ?? { title: id, about: id },
    suggestion: (rule, label) => ruleMessages[rule]?.suggestions[label] ?? label,
  };
}
