import type { Finding, Model, RecordByType } from '@tegu/core';
import { PLACES, type PlaceName } from '../../places/places-context.tsx';
import { lineage, whereaboutsOf } from '../record-path.ts';

/** Where findings are, as a person may ask for them. */
export interface PlacesOfFindings {
  readonly places: readonly PlaceName[];
  readonly categories: readonly RecordByType['category'][];
  readonly competencies: readonly RecordByType['competency'][];
  /** All of them: what a role shares with others is its own matter too. */
  readonly roles: readonly RecordByType['role'][];
}

/** The places, categories and competencies that something was found in, in the order of the findings, and the roles. */
export function placesOf(model: Model, findings: readonly Finding[]): PlacesOfFindings {
  const places = new Set<PlaceName>();
  const categories = new Set<RecordByType['category']>();
  const competencies = new Set<RecordByType['competency']>();
  for (const { record } of findings) {
    places.add(whereaboutsOf(model, record).place);
    for (const above of lineage(model, record)) {
      if (above.type === 'category') categories.add(above);
      if (above.type === 'competency') competencies.add(above);
    }
  }
  return {
    places: PLACES.filter((place) => places.has(place)),
    categories: [...categories],
    competencies: [...competencies],
    roles: model.children(model.root, 'role'),
  };
}
