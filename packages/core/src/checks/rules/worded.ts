import { defineQuery, type Query } from '../../derive/query.ts';
import { textsIn } from '../../records/record-fields.ts';
import { isBlank } from '../../records/texts.ts';

/** Has a record's `text` anything but white space in some language? Typing on in it asks nothing above again. */
export const isWorded: Query<boolean> = defineQuery('isWorded', (read, id) => {
  const record = read.get(id);
  const texts = record && textsIn(record, 'text');
  return texts !== undefined && !isBlank(texts);
});
