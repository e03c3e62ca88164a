import * as z from 'zod/mini';

const bytes = z.instanceof(Uint8Array);
/** Updates make sense only within one document. */
const ofDocument = { model: z.string(), generation: z.string(), from: z.string() };

const schema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('library') }),
  z.object({ kind: z.literal('entry'), model: z.string() }),
  z.object({ kind: z.literal('hello'), ...ofDocument, state: bytes, isReply: z.boolean() }),
  z.object({ kind: z.literal('answer'), ...ofDocument, update: bytes }),
  z.object({ kind: z.literal('update'), ...ofDocument, number: z.number(), update: bytes }),
  z.object({ kind: z.literal('stored'), ...ofDocument, upTo: z.number() }),
]);

/** What stands in every message about a document: which one, and which tab says it. */
export interface OfDocument {
  readonly model: string;
  readonly generation: string;
  readonly from: string;
}

/** What the tabs of one browser tell each other. */
export type TabMessage =
  /** The list has changed. */
  | { readonly kind: 'library' }
  /** What the list says of a model has changed otherwise than by its content: deleted, put back, saved to a file. */
  | { readonly kind: 'entry'; readonly model: string }
  /** A tab has the document open, and so much of it: the others answer with what it lacks. */
  | (OfDocument & { readonly kind: 'hello'; readonly state: Uint8Array; readonly isReply: boolean })
  /** What a tab that said hello lacks. */
  | (OfDocument & { readonly kind: 'answer'; readonly update: Uint8Array })
  /** A change, numbered by the tab that made it. */
  | (OfDocument & { readonly kind: 'update'; readonly number: number; readonly update: Uint8Array })
  /** A tab has stored its own changes up to this number: no other needs to. */
  | (OfDocument & { readonly kind: 'stored'; readonly upTo: number });

/** A message as another tab sent it; undefined where it is none that this version knows. */
export function tabMessageIn(data: unknown): TabMessage | undefined {
  const { data: message } = schema.safeParse(data);
  return message;
}
