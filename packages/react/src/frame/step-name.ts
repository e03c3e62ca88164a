import { useCallback } from 'react';
import { useIntl } from 'react-intl';

/** What a step of the history was, in words: from `did.<command>` of any area's catalogue. */
export function useStepName(): (label: string) => string {
  const { messages, formatMessage } = useIntl();
  return useCallback(
    (label) => {
      const id = `did.${label}`;
      return formatMessage({ id: Object.hasOwn(messages, id) ? id : 'did.change' });
    },
    [messages, formatMessage],
  );
}
