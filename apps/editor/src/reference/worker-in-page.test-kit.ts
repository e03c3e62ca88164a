// A worker that is none: its work is done here, and its messages are copied as between threads.
import { answersOf } from './library-answers.ts';
import type { LibraryReply } from './library-messages.ts';
import { ReferenceWork } from './reference-work.ts';
import type { WorkerOfLibrary } from './worker-line.ts';

export class WorkerInPage extends EventTarget implements WorkerOfLibrary {
  isTerminated = false;
  /** All that it has sent. */
  readonly sent: LibraryReply[] = [];
  private readonly answer = answersOf(new ReferenceWork(), (reply, transfer) => {
    if (this.isTerminated) return;
    this.sent.push(reply);
    const data: unknown = structuredClone(reply, { transfer });
    setTimeout(() => this.hand(data));
  });

  postMessage(message: unknown, transfer: Transferable[] | StructuredSerializeOptions = []): void {
    const data: unknown = structuredClone(message, Array.isArray(transfer) ? { transfer } : transfer);
    setTimeout(() => {
      if (!this.isTerminated) this.answer(data);
    });
  }

  terminate(): void {
    this.isTerminated = true;
  }

  private hand(data: unknown): void {
    if (!this.isTerminated) this.dispatchEvent(Object.assign(new Event('message'), { data }));
  }
}
