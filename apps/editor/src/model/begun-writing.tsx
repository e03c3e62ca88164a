import { useFirstField } from '@tegu/react';
import { useEffect } from 'react';
import { takeBegun } from '../open/begun-models.ts';

/** Whoever has just begun a model goes on in its first field; what is opened otherwise takes no focus. */
export function BegunWriting({ model }: { readonly model: string }): null {
  const toFirstField = useFirstField();
  useEffect(() => {
    if (takeBegun(model)) toFirstField();
  }, [model, toFirstField]);
  return null;
}
