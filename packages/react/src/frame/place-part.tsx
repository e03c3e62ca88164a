import { lazy, Suspense, type ComponentType, type JSX, type LazyExoticComponent } from 'react';
import { PageHead } from '../controls/page-head.tsx';
import { useWords } from '../messages/words.tsx';
import { usePlaces, type PlaceName } from '../places/places-context.tsx';

/** Each place is loaded when somebody goes there: Home needs none of them. */
const PARTS: Readonly<Partial<Record<PlaceName, LazyExoticComponent<ComponentType>>>> = {
  foundation: lazy(async () => ({
    default: (await import('../foundation/foundation-place.tsx')).FoundationPlace,
  })),
  competencies: lazy(async () => ({
    default: (await import('../competencies/competencies-place.tsx')).CompetenciesPlace,
  })),
  check: lazy(async () => ({ default: (await import('../check/check-place.tsx')).CheckPlace })),
  use: lazy(async () => ({ default: (await import('../use/use-place.tsx')).UsePlace })),
  roles: lazy(async () => ({ default: (await import('../roles/roles-place.tsx')).RolesPlace })),
};

/** The place where the person is. */
export function PlacePart(): JSX.Element {
  const words = useWords();
  const { where } = usePlaces();
  const Part = PARTS[where.place];
  const head = <PageHead title={words(`frame.place.${where.place}`)} />;
  return Part ? (
    <Suspense fallback={head}>
      <Part />
    </Suspense>
  ) : (
    head
  );
}
