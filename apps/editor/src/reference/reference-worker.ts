// A worker that holds a library, or checks one.
import { answersOf } from './library-answers.ts';
import { ReferenceWork } from './reference-work.ts';

const answer = answersOf(new ReferenceWork(), (reply, transfer) => self.postMessage(reply, { transfer }));

addEventListener('message', ({ data }: MessageEvent<unknown>) => answer(data));
