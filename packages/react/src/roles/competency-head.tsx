import type { Id } from '@tegu/core';
import type { JSX } from 'react';
import type { RovingGrid } from '../controls/roving-grid.ts';
import { PlaceLink } from '../places/place-link.tsx';

interface CompetencyHeadProps {
  readonly competency: Id;
  readonly called: string;
  /** The language that the name is written in. */
  readonly lang?: string | undefined;
  readonly row: number;
  readonly grid: RovingGrid;
}

/** The head of a grid's row about a competency: it leads to the competency's page. */
export function CompetencyHead({ competency, called, lang, row, grid }: CompetencyHeadProps): JSX.Element {
  return (
    <th scope="row">
      <PlaceLink
        to={{ place: 'competencies', item: competency }}
        {...grid.stop(row, 0)}
        onFocus={grid.onFocus}
        onKeyDown={grid.onKeyDown}
        title={called}
        lang={lang}
      >
        {called}
      </PlaceLink>
    </th>
  );
}
