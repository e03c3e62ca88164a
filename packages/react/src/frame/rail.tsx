import {
  Ellipsis,
  FileOutput,
  House,
  Landmark,
  ListCheck,
  ListTree,
  Users,
  type LucideIcon,
} from 'lucide-react';
import type { JSX, MouseEvent } from 'react';
import { ActionMenu } from '../controls/action-menu.tsx';
import { NARROW, useMedia } from '../controls/use-media.ts';
import { useWords } from '../messages/words.tsx';
import { isPlainClick, PlaceLink } from '../places/place-link.tsx';
import { PLACES, usePlaces, type PlaceName } from '../places/places-context.tsx';

const ICONS: Readonly<Record<PlaceName, LucideIcon>> = {
  foundation: Landmark,
  competencies: ListTree,
  roles: Users,
  check: ListCheck,
  use: FileOutput,
};

/** A phone has room for four places and the way to the others. */
const FIRST_PLACES: readonly PlaceName[] = PLACES.slice(0, 4);
const OTHER_PLACES: readonly PlaceName[] = PLACES.slice(4);

/** The way back to all models. */
export interface HomeLink {
  readonly href: string;
  readonly onGo: () => void;
}

/** The places of a model: a rail at the left, a row on narrower screens, a bar at the foot of a phone. */
export function Rail({ home }: { readonly home: HomeLink }): JSX.Element {
  const words = useWords();
  const { where } = usePlaces();
  const isNarrow = useMedia(NARROW);
  return (
    <nav className="tegu-rail" aria-label={words('frame.places')} data-region="places">
      <div className="tegu-rail-in">
        <Home home={home} className="tegu-brand" label="Tegu" />
        {!isNarrow && (
          <Home home={home} className="tegu-rail-item" label={words('frame.home')} icon={House} />
        )}
        {(isNarrow ? FIRST_PLACES : PLACES).map((place) => (
          <PlaceLink
            key={place}
            to={{ place }}
            className="tegu-rail-item"
            aria-current={place === where.place ? 'page' : undefined}
          >
            <PlaceIcon icon={ICONS[place]} />
            <span>{words(`frame.place.${place}`)}</span>
          </PlaceLink>
        ))}
        {isNarrow && <OtherPlaces home={home} />}
      </div>
    </nav>
  );
}

/** Where a phone's bar has no room for: the last places, and Home. */
function OtherPlaces({ home }: { readonly home: HomeLink }): JSX.Element {
  const words = useWords();
  const places = usePlaces();
  const { where } = places;
  const isHere = OTHER_PLACES.includes(where.place);
  const shown = isHere ? words(`frame.place.${where.place}`) : words('frame.elsewhere');
  const others = OTHER_PLACES.map((place) => ({
    id: place,
    label: words(`frame.place.${place}`),
    onAction: () => places.go({ place }),
  }));
  const toHome = { id: 'home', label: words('frame.home'), onAction: home.onGo };
  return (
    <ActionMenu
      label={isHere ? `${shown}, ${words('frame.morePlaces')}` : words('frame.morePlaces')}
      className={isHere ? 'tegu-rail-item tegu-rail-more current' : 'tegu-rail-item tegu-rail-more'}
      groups={[{ id: 'places', entries: [...others, toHome] }]}
    >
      <PlaceIcon icon={Ellipsis} />
      <span>{shown}</span>
    </ActionMenu>
  );
}

interface HomeProps {
  readonly home: HomeLink;
  readonly className: string;
  readonly label: string;
  readonly icon?: LucideIcon;
}

function Home({ home, className, label, icon }: HomeProps): JSX.Element {
  const go = (event: MouseEvent): void => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    home.onGo();
  };
  return (
    // The word Tegu leads where the line below it leads: one stop with the keyboard is enough.
    <a
      className={className}
      href={home.href}
      onClick={go}
      {...(icon ? {} : { tabIndex: -1, 'aria-hidden': true })}
    >
      {icon && <PlaceIcon icon={icon} />}
      <span>{label}</span>
    </a>
  );
}

function PlaceIcon({ icon: Icon }: { readonly icon: LucideIcon }): JSX.Element {
  return <Icon className="tegu-icon" strokeWidth={1.75} aria-hidden />;
}
