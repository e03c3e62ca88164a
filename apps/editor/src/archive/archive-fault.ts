/** Why a zip is refused as a whole. */
export type ArchiveFaultCode = 'not-zip' | 'cut' | 'too-many' | 'too-large' | 'encrypted' | 'unreadable';

/** Thrown where a zip is refused: nothing of it has been brought back. */
export class ArchiveFault extends Error {
  override name = 'ArchiveFault';
  readonly code: ArchiveFaultCode;

  constructor(code: ArchiveFaultCode) {
    super(code);
    this.code = code;
  }
}

/** Why one file of a zip cannot be unpacked. */
export type EntryFaultCode = 'encrypted' | 'damaged' | 'too-large';

/** Thrown for one file of a zip; the others are read all the same. */
export class EntryFault extends Error {
  override name = 'EntryFault';
  readonly code: EntryFaultCode;

  constructor(code: EntryFaultCode) {
    super(code);
    this.code = code;
  }
}
