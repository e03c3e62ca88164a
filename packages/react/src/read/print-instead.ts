import { createContext, useContext, useEffect, type Context, type ReactNode } from 'react';

/** Puts another document in the place of the model on paper; null gives the model its place back. */
export type PrintInstead = (document: ReactNode) => void;

const PrintContext = createContext<PrintInstead>(() => undefined);

export const PrintInsteadProvider: Context<PrintInstead> = PrintContext;

/** While this is on the screen, a print shows that document. It must stay the same element until it is another document. */
export function usePrinted(document: ReactNode): void {
  const printInstead = useContext(PrintContext);
  useEffect(() => {
    printInstead(document);
    return () => printInstead(null);
  }, [printInstead, document]);
}
