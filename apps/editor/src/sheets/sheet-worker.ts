// A worker that reads or writes one file of sheets.
import { replyTo } from './sheet-work.ts';

addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  void replyTo(data).then((reply) => self.postMessage(reply));
});
