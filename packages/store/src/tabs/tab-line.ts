import { tabMessageIn, type TabMessage } from './tab-messages.ts';

/** The line between the tabs of one browser. Nobody hears what they say themselves. */
export interface TabLine {
  send(message: TabMessage): void;
  /** Hears what other tabs say; gives the way to stop. */
  listen(hear: (message: TabMessage) => void): () => void;
}

/** A line over BroadcastChannel; silent where the browser has none. */
export function openTabLine(name = 'tegu'): TabLine {
  if (typeof BroadcastChannel === 'undefined')
    return { send: () => undefined, listen: () => () => undefined };
  const channel = new BroadcastChannel(name);
  return {
    send: (message) => channel.postMessage(message),
    listen: (hear) => {
      const onMessage = (event: MessageEvent<unknown>): void => {
        const message = tabMessageIn(event.data);
        if (message) hear(message);
      };
      channel.addEventListener('message', onMessage);
      return () => channel.removeEventListener('message', onMessage);
    },
  };
}

/** Tells that what the list says of a model has changed. */
export function tellEntry(line: TabLine, model: string): void {
  line.send({ kind: 'entry', model });
  line.send({ kind: 'library' });
}
