import { commands, statementAlignment } from '@tegu/core';
import type { JSX } from 'react';
import { CheckBox } from '../controls/check-box.tsx';
import { StateMark, type StateShape } from '../controls/state-mark.tsx';
import { useWords } from '../messages/words.tsx';
import { PlaceLink } from '../places/place-link.tsx';
import { useAnswer, useSession } from '../session/session-context.tsx';
import type { Statement } from './statements.ts';

/** Beside a statement: whether somebody's deeds show it, and whether it speaks of the customer. */
export function StatementSide({ statement }: { readonly statement: Statement }): JSX.Element {
  const words = useWords();
  const session = useSession();
  return (
    <>
      {statement.kind !== 'strategy' && <BorneOut statement={statement} />}
      <CheckBox
        label={words('foundation.customerFacing')}
        isChecked={statement.customerFacing}
        isDisabled={session.readOnly}
        onChange={(value) =>
          session.run(commands['set-field'], { id: statement.id, field: 'customerFacing', value })
        }
      />
    </>
  );
}

const SHAPES: Readonly<Record<'shown' | 'claimed' | 'none', StateShape>> = {
  shown: 'full',
  claimed: 'half',
  none: 'empty',
};

function BorneOut({ statement }: { readonly statement: Statement }): JSX.Element {
  const words = useWords();
  const { state, waived, links } = useAnswer(statementAlignment, statement.id);
  const count = links.filter((link) => link.state === 'shown').length;
  const text =
    state === 'none' && waived ? words('foundation.waived') : words(`foundation.state.${state}`, { count });
  return (
    <PlaceLink className="tegu-state" to={{ place: 'check', view: 'alignment', item: statement.id }}>
      <StateMark shape={SHAPES[state]} />
      {text}
    </PlaceLink>
  );
}
