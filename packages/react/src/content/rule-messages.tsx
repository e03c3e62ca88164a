import type { RuleMessages } from '@tegu/core';
import { useEffect, useState } from 'react';
import { isUiLanguage, type UiLanguage } from '../messages/languages.ts';
import { useUiLanguage } from '../messages/words.tsx';

/** What every rule says in one language, by its id. */
export type AllRuleMessages = Readonly<Record<string, RuleMessages>>;

const loaders: Readonly<Record<UiLanguage, () => Promise<{ readonly ruleMessages: AllRuleMessages }>>> = {
  et: () => import('@tegu/core/messages/et'),
  fi: () => import('@tegu/core/messages/fi'),
  en: () => import('@tegu/core/messages/en'),
};

/** Catalogues that have arrived, so that a second card shows its words at once. */
const arrived = new Map<UiLanguage, AllRuleMessages>();
const NONE: AllRuleMessages = {};

/** What the rules say in the language of the screen; empty until it has been loaded. */
export function useRuleMessages(): AllRuleMessages {
  return useRuleMessagesIn(useUiLanguage());
}

/** What the rules say in the language of a text where they speak it, else in that of the screen: for examples of wording. */
export function useRuleExamples(language: string | null): AllRuleMessages {
  const screen = useUiLanguage();
  const spoken = language?.split('-')[0] ?? screen;
  return useRuleMessagesIn(isUiLanguage(spoken) ? spoken : screen);
}

function useRuleMessagesIn(language: UiLanguage): AllRuleMessages {
  const [, setLoaded] = useState<UiLanguage | null>(null);
  useEffect(() => {
    if (arrived.has(language)) return undefined;
    let isWanted = true;
    void loaders[language]().then(({ ruleMessages }) => {
      arrived.set(language, ruleMessages);
      if (isWanted) setLoaded(language);
    });
    return () => {
      isWanted = false;
    };
  }, [language]);
  return arrived.get(language) ?? NONE;
}
