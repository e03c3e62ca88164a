import type { JSX } from 'react';
import { PlaceLink } from './place-link.tsx';
import { usePlaces } from './places-context.tsx';

interface ViewTabsProps {
  /** What the tabs choose between, for those who hear it. */
  readonly label: string;
  /** The first is the place's own view: it stands in no address. */
  readonly views: readonly { readonly view: string; readonly label: string }[];
  /** The tab that is open, where the address names a view within it. */
  readonly current?: string;
}

/** The view that is open: the one in the address, or the first. */
export function useView<V extends string>(views: readonly [V, ...V[]]): V {
  const { where } = usePlaces();
  return views.find((view) => view === where.view) ?? views[0];
}

/** The views of a place; each has an address of its own, so they are links. Changing the view keeps the item. */
export function ViewTabs({ label, views, current: open }: ViewTabsProps): JSX.Element {
  const { where } = usePlaces();
  const [first] = views;
  const current = views.find(({ view }) => view === (open ?? where.view)) ?? first;
  return (
    <nav className="tegu-tabs" aria-label={label}>
      {views.map((tab) => (
        <PlaceLink
          key={tab.view}
          className="tegu-tab"
          to={{ place: where.place, view: tab === first ? undefined : tab.view, item: where.item }}
          aria-current={tab === current ? 'page' : undefined}
        >
          {tab.label}
        </PlaceLink>
      ))}
    </nav>
  );
}
