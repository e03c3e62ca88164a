import { useDragDropMonitor } from '@dnd-kit/react';
import type { Id } from '@tegu/core';

/** Hears of drags within the SortableArea around it that were given up, as by Esc. */
export function AbandonedDrags({ onAbandon }: { readonly onAbandon: (id: Id) => void }): null {
  useDragDropMonitor({
    onDragEnd: ({ canceled, operation }) => {
      if (canceled && operation.source) onAbandon(String(operation.source.id));
    },
  });
  return null;
}
