/** Whom a sentence serves when a person has said so; null: read it from the text. */
export const SENTENCE_CUSTOMERS = ['external', 'internal', 'none'] as const;

export type SentenceCustomer = (typeof SENTENCE_CUSTOMERS)[number] | null;
