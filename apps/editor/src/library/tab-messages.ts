/** What the tabs of one browser tell each other about a model. */
export type TabMessage =
  /** Written by this tab: whoever only looks at it reads it again. */
  | { readonly kind: 'saved'; readonly model: string }
  /** Another tab wants to edit it: save, and let go. */
  | { readonly kind: 'let-go'; readonly model: string }
  /** The list has changed. */
  | { readonly kind: 'library' };

/** The line between tabs. */
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
        if (isTabMessage(event.data)) hear(event.data);
      };
      channel.addEventListener('message', onMessage);
      return () => channel.removeEventListener('message', onMessage);
    },
  };
}

function isTabMessage(data: unknown): data is TabMessage {
  return typeof data === 'object' && data !== null && 'kind' in data && typeof data.kind === 'string';
}
