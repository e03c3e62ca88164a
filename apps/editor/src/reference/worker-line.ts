import { FileFault } from '@tegu/core';
import type * as z from 'zod/mini';
import type { Watched } from './library-desk.ts';
import { replySchema, type LibraryCall, type LibraryReply, type NumberedCall } from './library-messages.ts';

/** What is needed of a worker; a test has its own. */
export type WorkerOfLibrary = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

/** Somebody who waits for the reply to a call. */
interface Waiting {
  readonly onProgress: Watched['onProgress'];
  readonly answer: (answer: unknown) => void;
  readonly fail: (reason: Error) => void;
}

/** The page's end of the line to one worker. Calls go by number, so that several may be under way. */
export class WorkerLine {
  private readonly worker: WorkerOfLibrary;
  private readonly waiting = new Map<number, Waiting>();
  private calls = 0;
  /** Why nobody answers any more. */
  private closed: Error | undefined;

  constructor(worker: WorkerOfLibrary) {
    this.worker = worker;
    worker.addEventListener('message', ({ data }) => this.hear(data));
    // A worker that cannot be loaded, or runs out of memory, says no more than that.
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      this.close(new Error(event.message || 'The worker of the library has stopped'));
    });
    worker.addEventListener('messageerror', () =>
      this.close(new Error('The worker of the library was not understood')),
    );
  }

  /**
   * The answer to a call, which must have the schema. Rejects with FileFault, with what went wrong, or, called off, with the
   * signal's reason: then nobody waits for it any more, and who called decides what becomes of the worker.
   */
  async ask<T>(
    call: LibraryCall,
    answerSchema: z.ZodMiniType<T>,
    { onProgress, signal }: Watched = {},
  ): Promise<T> {
    signal?.throwIfAborted();
    if (this.closed) throw this.closed;
    const number = ++this.calls;
    let callOff = (): void => undefined;
    try {
      const answer = await new Promise<unknown>((resolve, reject) => {
        callOff = () => resolve(undefined);
        signal?.addEventListener('abort', callOff);
        this.waiting.set(number, { onProgress, answer: resolve, fail: reject });
        const message: NumberedCall = { ...call, number };
        this.worker.postMessage(message, call.call === 'keep' ? [call.found] : []);
      });
      signal?.throwIfAborted();
      return answerSchema.parse(answer);
    } finally {
      this.waiting.delete(number);
      signal?.removeEventListener('abort', callOff);
    }
  }

  /** Ends the worker and all that it was doing: whoever waits is told why. */
  close(reason: Error): void {
    if (this.closed) return;
    this.closed = reason;
    this.worker.terminate();
    for (const { fail } of [...this.waiting.values()]) fail(reason);
  }

  private hear(data: unknown): void {
    const reply = replySchema.parse(data);
    const waiting = this.waiting.get(reply.number);
    if (!waiting) return;
    if (reply.kind === 'progress') waiting.onProgress?.(reply.progress);
    else if (reply.kind === 'answer') waiting.answer(reply.answer);
    else waiting.fail(failureIn(reply));
  }
}

function failureIn(reply: LibraryReply & { readonly kind: 'fault' | 'failed' }): Error {
  if (reply.kind === 'failed') return Object.assign(new Error(reply.message), { name: reply.name });
  const { code, place, values } = reply.fault;
  return new FileFault(code, place, values);
}
