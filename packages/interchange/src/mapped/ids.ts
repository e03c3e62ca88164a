import { textHash } from '@tegu/core';

/** Gives each record an id: the same for the same name, another where the name comes twice. */
export interface Ids {
  of(type: string, name: string): string;
}

/** Ids that are made of a framework's own names, so that reading it twice gives one model. */
export function createIds(scheme: string): Ids {
  const given = new Map<string, number>();
  return {
    of: (type, name) => {
      const id = `${type}:${textHash(`${scheme}\n${type}\n${name}`)}`;
      const times = (given.get(id) ?? 0) + 1;
      given.set(id, times);
      return times === 1 ? id : `${id}-${times}`;
    },
  };
}
