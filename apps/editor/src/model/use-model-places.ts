import { useNavigate, useParams, useRouter, useSearch } from '@tanstack/react-router';
import { PLACES, type PlaceName, type Places, type Whereabouts } from '@tegu/react';
import { useMemo } from 'react';

/** Where the person is, as the address says it, and the addresses of other places. */
export function useModelPlaces(): Places {
  const navigate = useNavigate();
  const router = useRouter();
  const { model = '', place, item } = useParams({ strict: false });
  const { view, filter } = useSearch({ strict: false });
  return useMemo<Places>(() => {
    const where: Whereabouts = { place: placeNamed(place), view, item, filter };
    return {
      where,
      go: (to, { replace = false } = {}) => void navigate({ ...addressOf(model, to), replace }),
      href: (to) => router.buildLocation(addressOf(model, to)).href,
    };
  }, [navigate, router, model, place, item, view, filter]);
}

function addressOf(model: string, { place, view, item, filter }: Whereabouts) {
  const search = { ...(view === undefined ? {} : { view }), ...(filter === undefined ? {} : { filter }) };
  return item === undefined
    ? ({ to: '/m/$model/$place', params: { model, place }, search } as const)
    : ({ to: '/m/$model/$place/$item', params: { model, place, item }, search } as const);
}

/** The place of that name; another name leads to the first place. */
export function placeNamed(name: string | undefined): PlaceName {
  return PLACES.find((place) => place === name) ?? PLACES[0];
}
