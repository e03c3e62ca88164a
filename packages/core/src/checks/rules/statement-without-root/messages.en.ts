import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Follows from nothing',
  about:
    'Looks whether values and the promise follow from something and whether the strategy carries out the promise. Only then do they pull the same way.',
  messages: {
    default: {
      what: 'The value “{name}” follows from nothing yet. Values grow out of the purpose: say which part of it this value carries, or what else it follows from.',
      try: 'Simplicity follows from the purpose: a home is good to be in when nothing in it needs a manual',
    },
    promise: {
      what: 'The brand promise “{name}” follows from nothing yet. A promise that grows out of purpose and values is one that people can keep. What does it follow from?',
      try: 'The promise of an answer the same day follows from the purpose and from care, which is a value of ours',
    },
    strategy: {
      what: 'The strategy “{name}” is not tied to the brand promise. It says how the promise is kept day by day. Link the promise, or say in the strategy how it is carried out.',
      try: 'The promise of an answer the same day is carried out by giving every department time for advice',
    },
  },
  suggestions: { purpose: 'Follows from the purpose', promise: 'Carries out the brand promise' },
};
