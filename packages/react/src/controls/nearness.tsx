import {
  createContext,
  useContext,
  useEffect,
  useState,
  type JSX,
  type ReactNode,
  type RefObject,
} from 'react';

/** A list with more members than this is drawn in full only where it can be seen. */
const LONG = 150;

/** How far beyond the edge of what is seen a member is still drawn in full. */
const MARGIN = '1000px 0px';

/** So many members in a row are near or far together: one of them is watched for all. */
const CHUNK = 20;

/** Whether a list of so many members is one of those. */
export function isLongList(count: number): boolean {
  return count > LONG;
}

type Hear = (isNear: boolean) => void;

/** Watches the members of one list. */
class Watcher {
  /** Who hears of each element that is watched. */
  private readonly hearers = new Map<string, Set<Hear>>();
  private readonly chunks = new Map<Element, string>();
  private readonly near = new Set<string>();
  private observer: IntersectionObserver | undefined;

  /** Hears whether a chunk is near, at once where that is known; gives the way to stop. */
  hear(chunk: string, hear: Hear): () => void {
    const others = this.hearers.get(chunk) ?? new Set();
    this.hearers.set(chunk, others.add(hear));
    if (this.near.has(chunk)) hear(true);
    return () => others.delete(hear);
  }

  /** Watches the element that stands for a chunk; gives the way to stop. */
  watch(element: Element, chunk: string): () => void {
    this.chunks.set(element, chunk);
    this.observer?.observe(element);
    return () => {
      this.chunks.delete(element);
      this.observer?.unobserve(element);
    };
  }

  start(root: HTMLElement | null): () => void {
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) this.tell(target, isIntersecting);
      },
      { root, rootMargin: MARGIN },
    );
    this.observer = observer;
    for (const element of this.chunks.keys()) observer.observe(element);
    return () => observer.disconnect();
  }

  private tell(element: Element, isNear: boolean): void {
    const chunk = this.chunks.get(element);
    if (chunk === undefined) return;
    if (isNear) this.near.add(chunk);
    else this.near.delete(chunk);
    for (const hear of this.hearers.get(chunk) ?? []) hear(isNear);
  }
}

/** Null where the list is short, and everything is near. */
const NearnessContext = createContext<Watcher | null>(null);

interface NearnessAreaProps {
  /** What the list scrolls in; where it does not scroll, the page does. */
  readonly scroller: RefObject<HTMLElement | null>;
  readonly count: number;
  readonly children: ReactNode;
}

/** A list whose members may ask whether they are near what can be seen: in a long one each key would else be paid for by all. */
export function NearnessArea({ scroller, count, children }: NearnessAreaProps): JSX.Element {
  const isLong = isLongList(count);
  const [watcher] = useState(() => new Watcher());
  useEffect(() => {
    const { current } = scroller;
    if (!isLong || !current) return undefined;
    return watcher.start(/auto|scroll/.test(getComputedStyle(current).overflowY) ? current : null);
  }, [watcher, scroller, isLong]);
  return <NearnessContext value={isLong ? watcher : null}>{children}</NearnessContext>;
}

/** Whether a member of a group in the list is near what can be seen, and the ref for its element. */
export function useNearness(
  group: string,
  index: number,
): { readonly ref: (element: Element | null) => void; readonly isNear: boolean } {
  const watcher = useContext(NearnessContext);
  const [element, ref] = useState<Element | null>(null);
  const [isNear, setNear] = useState(false);
  const chunk = `${group} ${Math.floor(index / CHUNK)}`;
  const standsForAll = index % CHUNK === 0;
  useEffect(() => {
    if (!watcher || !element) return undefined;
    const stop = watcher.hear(chunk, (now) => {
      // Where somebody is, or what is being dragged, stays as it is.
      if (now || !isInUse(element)) setNear(now);
    });
    const leave = standsForAll ? watcher.watch(element, chunk) : undefined;
    return () => {
      stop();
      leave?.();
    };
  }, [watcher, element, chunk, standsForAll]);
  return { ref, isNear: watcher === null || isNear };
}

function isInUse(element: Element): boolean {
  return (
    element.contains(element.ownerDocument.activeElement) ||
    element.matches('.tegu-dragged') ||
    element.querySelector('[aria-expanded="true"]') !== null
  );
}
