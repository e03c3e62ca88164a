import { FileFault } from '@tegu/core';
import { callSchema, type LibraryReply } from './library-messages.ts';
import type { ReferenceWork } from './reference-work.ts';

/** Sends a reply; what is named beside it goes with it and is not copied. */
type Post = (reply: LibraryReply, transfer: Transferable[]) => void;

/** What a worker does with each message that arrives: has the call answered, and replies by its number. */
export function answersOf(work: ReferenceWork, post: Post): (data: unknown) => void {
  return (data) => {
    const { number, ...call } = callSchema.parse(data);
    work
      .answer(call, (progress) => post({ number, kind: 'progress', progress }, []))
      .then((answer) =>
        post({ number, kind: 'answer', answer }, answer instanceof ArrayBuffer ? [answer] : []),
      )
      .catch((error: unknown) => post(failureOf(error, number), []));
  };
}

function failureOf(error: unknown, number: number): LibraryReply {
  if (error instanceof FileFault) {
    const { code, place, values } = error;
    return { number, kind: 'fault', fault: { code, place, values } };
  }
  if (error instanceof Error) return { number, kind: 'failed', name: error.name, message: error.message };
  return { number, kind: 'failed', name: 'Error', message: String(error) };
}
