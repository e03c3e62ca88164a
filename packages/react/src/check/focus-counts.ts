import {
  competencyFocus,
  derivedId,
  roleFocus,
  type FocusState,
  type Id,
  type Model,
  type Derivation,
} from '@tegu/core';

/** Whether the customer shows in a role or competency, is said not to, or is an open question. */
export type FocusStanding = 'shown' | 'reason' | 'open';

/** A reason closes the question of a role even where shared deeds or a name speak of a customer. */
export function roleStanding(derivation: Derivation, role: Id): FocusStanding {
  return standing(derivation.model, role, derivation.ask(roleFocus, role).state);
}

/** The same of a competency. */
export function competencyStanding(derivation: Derivation, competency: Id): FocusStanding {
  return standing(derivation.model, competency, derivation.ask(competencyFocus, competency).state);
}

function standing(model: Model, subject: Id, state: FocusState): FocusStanding {
  if (state === 'inOwnBehaviour') return 'shown';
  return model.isLive(derivedId('waiver', subject, 'customer')) ? 'reason' : 'open';
}
