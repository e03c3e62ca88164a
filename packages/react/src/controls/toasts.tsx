import { createContext, useCallback, useContext, useEffect, useState, type JSX, type ReactNode } from 'react';
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
  const show = useCallback<ShowToast>((next) => {
    setToast(next);
    return () => setToast((current) => (current === next ? null : current));
  }, []);
  useEffect(() => {
    if (!toast || isHeld) return undefined;
    const timer = setTimeout(() => setToast(null), STAYS);
    return () => clearTimeout(timer);
  }, [toast, isHeld]);
  const undo = (): void => {
    setToast(null);
    hold(false);
    toast?.onUndo?.();
  };
  return (
    <ToastContext value={show}>
      {children}
      <div className="tegu-toasts" onPointerEnter={() => hold(true)} onPointerLeave={() => hold(false)}>
        <span role="status">{toast && <span className="tegu-toast-words">{toast.message}</span>}</span>
        {toast?.onUndo && (
          <button type="button" onClick={undo} onFocus={() => hold(true)} onBlur={() => hold(false)}>
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
