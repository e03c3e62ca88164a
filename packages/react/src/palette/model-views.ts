import type { MessageId } from '../messages/message-id.ts';
import { PLACES, type PlaceName, type Whereabouts } from '../places/places-context.tsx';

/** A place, or a view of one. */
export interface ModelView {
  readonly id: string;
  readonly name: MessageId;
  /** The place that it is a view of. */
  readonly of?: PlaceName;
  readonly to: Whereabouts;
}

/** The views of the places that have several; the first stands in no address. */
const VIEWS = {
  foundation: [],
  competencies: [
    { view: 'outline', name: 'table.view.outline' },
    { view: 'table', name: 'table.view.table' },
    { view: 'read', name: 'table.view.read' },
  ],
  roles: [
    { view: 'matrix', name: 'roles.view.matrix' },
    { view: 'role', name: 'roles.view.role' },
  ],
  check: [
    { view: 'wording', name: 'check.view.wording' },
    { view: 'alignment', name: 'check.view.alignment' },
    { view: 'focus', name: 'check.view.focus' },
    { view: 'walk', name: 'walk.title' },
  ],
  use: [],
} as const satisfies Readonly<
  Record<PlaceName, readonly { readonly view: string; readonly name: MessageId }[]>
>;

/** Every place of a model, each followed by its views. */
export const MODEL_VIEWS: readonly ModelView[] = PLACES.flatMap((place) => [
  { id: place, name: `frame.place.${place}` as const, to: { place } },
  ...VIEWS[place].map(({ view, name }, i) => ({
    id: `${place}/${view}`,
    name,
    of: place,
    to: { place, view: i === 0 ? undefined : view },
  })),
]);
