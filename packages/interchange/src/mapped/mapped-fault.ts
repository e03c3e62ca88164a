/** A mapping or a foreign file that cannot be read: one line that names file and place, and what would be right. */
export class MappedFault extends Error {
  override name = 'MappedFault';

  constructor(file: string, place: string, what: string) {
    super([file, place, what].filter((part) => part !== '').join(': '));
  }
}
