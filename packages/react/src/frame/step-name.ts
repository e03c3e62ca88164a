import { useCallback } from 'react';
import { useWording } from '../messages/words.tsx';

/**
 * What a step of the history was, in words: from `did.<command>` of any area's catalogue. A number behind the command says
 * how many things it was about: `paste-competencies 14`.
 */
export function useStepName(): (label: string) => string {
  const { has, say } = useWording();
  return useCallback(
    (label) => {
      const [step = '', count = '0'] = label.split(' ');
      const id = `did.${step}`;
      return say(has(id) ? id : 'did.change', { count: Number(count) });
    },
    [has, say],
  );
}
