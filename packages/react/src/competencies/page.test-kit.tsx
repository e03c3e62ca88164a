import { ModelTx, newModel, type Id, type Model } from '@tegu/core';
import { useState, type JSX } from 'react';
import type { PageOrder } from '../frame/preferences.ts';
import { showPlace, type ShownPlace } from '../testing/place.test-kit.tsx';
import { CompetenciesPlace } from './competencies-place.tsx';
import { PageOrderContext } from './page-order.ts';

/** What a model to be shown is made of. */
export interface Made {
  readonly tx: ModelTx;
  readonly competency: Id;
}

/** A model with one competency, and whatever is added to it. */
export function modelOfOne(add: (made: Made) => void = () => undefined): Model {
  const tx = new ModelTx(newModel('et'));
  const competency = tx.create('competency', tx.model.root, { name: { et: 'Kuulamine' } });
  add({ tx, competency });
  return tx.model;
}

/** The place of competencies, with a host that keeps the order of the page. */
export function showCompetencies(
  model: Model,
  options: { readonly readOnly?: boolean; readonly order?: PageOrder } = {},
): ShownPlace {
  const { readOnly = false, order = 'behavioursFirst' } = options;
  return showPlace(<Hosted first={order} />, { model, readOnly, where: { place: 'competencies' } });
}

function Hosted({ first }: { readonly first: PageOrder }): JSX.Element {
  const [order, onOrder] = useState(first);
  return (
    <PageOrderContext value={{ order, onOrder }}>
      <CompetenciesPlace />
    </PageOrderContext>
  );
}
