import type { Id } from '@tegu/core';
import { useCallback, useEffect, useLayoutEffect, useRef, type FocusEvent } from 'react';
import { usePlaces } from '../places/places-context.tsx';
import type { CellSelection } from '../cells/use-cell-selection.ts';

/** Browsers refuse addresses that change at every key; this long somebody stays who has come to a row. */
const SETTLES = 300;

interface AddressItemOptions {
  readonly ids: readonly Id[];
  /** The row with the active cell. */
  readonly row: number;
  readonly cells: CellSelection;
}

/**
 * Keeps the address at the competency of the active row, in the place of the one before: going back leads out of the table.
 * An address that changes by somebody else's hand leads to its row. Hears when the focus leaves the grid.
 */
export function useAddressItem({ ids, row, cells }: AddressItemOptions): (event: FocusEvent) => void {
  const places = usePlaces();
  const { item } = places.where;
  const id = ids[row];
  const latest = useRef({ places, id, ids });
  useLayoutEffect(() => {
    latest.current = { places, id, ids };
  });
  /** The competency that address and table agree on, and those on their way into the address. */
  const told = useRef(id);
  const underway = useRef(new Set<Id>());
  const tell = useCallback((): void => {
    const { places: now, id: own } = latest.current;
    if (own === undefined || own === told.current) return;
    told.current = own;
    underway.current.add(own);
    now.go({ ...now.where, item: own }, { replace: true });
  }, []);
  useEffect(() => {
    if (id === undefined || id === told.current) return undefined;
    const timer = setTimeout(tell, SETTLES);
    return () => clearTimeout(timer);
  }, [id, tell]);
  useEffect(() => {
    if (item === undefined || item === told.current) {
      underway.current.clear();
      return;
    }
    if (underway.current.has(item)) return;
    const to = latest.current.ids.indexOf(item);
    if (to < 0) return;
    told.current = item;
    if (item !== latest.current.id) cells.focus({ row: to, column: 0 });
  }, [item, cells]);
  return useCallback(
    ({ currentTarget, relatedTarget }: FocusEvent): void => {
      if (relatedTarget instanceof Node && currentTarget.contains(relatedTarget)) return;
      tell();
    },
    [tell],
  );
}
