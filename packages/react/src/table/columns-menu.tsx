import type { JSX } from 'react';
import { ActionMenu } from '../controls/action-menu.tsx';
import { useWords } from '../messages/words.tsx';
import type { ColumnKey, TableColumn } from './columns.ts';

interface ColumnsMenuProps {
  readonly columns: readonly TableColumn[];
  readonly shown: readonly TableColumn[];
  readonly onToggle: (key: ColumnKey) => void;
}

/** Which columns are in sight; its button says how many are not. */
export function ColumnsMenu({ columns, shown, onToggle }: ColumnsMenuProps): JSX.Element {
  const words = useWords();
  const label = words('table.columns', { count: columns.length - shown.length });
  return (
    <ActionMenu
      label={label}
      className="tegu-link"
      groups={[
        {
          id: 'columns',
          heading: words('table.columns.shown'),
          chosen: shown.map(({ key }) => String(key)),
          entries: columns
            .filter(({ key }) => key !== 'name')
            .map(({ key, label: name }) => ({
              id: String(key),
              label: name,
              onAction: () => onToggle(key),
            })),
        },
      ]}
    >
      {label}
    </ActionMenu>
  );
}
