import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useRef,
  useState,
  type FocusEvent,
  type JSX,
  type ReactNode,
} from 'react';
import { flushSync } from 'react-dom';
import { useWords } from '../messages/words.tsx';

/** One line that says what has happened, with a way to take it back. */
export interface Toast {
  readonly message: string;
  readonly onUndo?: (() => void) | undefined;
}

/** Shows a toast in the place of the one before; gives the way to take it away. */
export type ShowToast = (toast: Toast) => () => void;

const ToastContext = createContext<ShowToast | null>(null);

/** Long enough to read and reach it; undo stays in the header when the toast has gone. */
const STAYS = 10_000;

/** Holds the one toast of a screen. */
export function ToastProvider({ children }: { readonly children: ReactNode }): JSX.Element {
  const words = useWords();
  const [toast, setToast] = useState<Toast | null>(null);
  const [isHeld, hold] = useState(false);
  /** How many there were: one that says the same as the one before is heard again. */
  const [turn, setTurn] = useState(0);
  /** What had the focus before it came to the button. */
  const from = useRef<EventTarget | null>(null);
  const show = useCallback<ShowToast>((next) => {
    setToast(next);
    setTurn((before) => before + 1);
    // A button that goes with the focus on it never says that it has lost it.
    hold(false);
    return () => setToast((current) => (current === next ? null : current));
  }, []);
  useEffect(() => {
    if (!toast || isHeld) return undefined;
    const timer = setTimeout(() => setToast(null), STAYS);
    return () => clearTimeout(timer);
  }, [toast, isHeld]);
  const undo = (): void => {
    flushSync(() => {
      setToast(null);
      hold(false);
      toast?.onUndo?.();
    });
    const { activeElement, body } = document;
    if (activeElement !== null && activeElement !== body) return;
    const { current } = from;
    const isThere = current instanceof HTMLElement && current.isConnected;
    (isThere ? current : document.querySelector<HTMLElement>('main'))?.focus({ preventScroll: true });
  };
  const onFocus = ({ relatedTarget }: FocusEvent): void => {
    from.current = relatedTarget;
    hold(true);
  };
  return (
    <ToastContext value={show}>
      {children}
      <div className="tegu-toasts" onPointerEnter={() => hold(true)} onPointerLeave={() => hold(false)}>
        <span role="status">
          {toast && (
            <span key={turn} className="tegu-toast-words">
              {toast.message}
            </span>
          )}
        </span>
        {toast?.onUndo && (
          <button type="button" onClick={undo} onFocus={onFocus} onBlur={() => hold(false)}>
            {words('frame.undo')}
          </button>
        )}
      </div>
    </ToastContext>
  );
}

/** The way to show a toast. */
export function useToast(): ShowToast {
  const show = useContext(ToastContext);
  if (!show) throw new Error('useToast needs a ToastProvider above it');
  return show;
}
