import { createContext, useContext, type Context } from 'react';
import type { PageOrder } from '../frame/preferences.ts';

/** In which order a person has the page of a competency, and the way to change it where the host keeps it. */
export interface OrderPreference {
  readonly order: PageOrder;
  readonly onOrder: ((order: PageOrder) => void) | null;
}

export const PageOrderContext: Context<OrderPreference> = createContext<OrderPreference>({
  order: 'behavioursFirst',
  onOrder: null,
});

/** The order of a competency's page. */
export function usePageOrder(): OrderPreference {
  return useContext(PageOrderContext);
}
