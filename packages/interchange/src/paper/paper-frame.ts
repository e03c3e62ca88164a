/** What a file says around a document. */
export interface PaperFrame {
  /** What the list of headings is called. */
  readonly contents: string;
  /** What stands before the number of a page, and between that and how many there are. */
  readonly page: string;
  readonly of: string;
}

const ENGLISH: PaperFrame = { contents: 'Contents', page: 'Page ', of: ' of ' };

const FRAMES: ReadonlyMap<string, PaperFrame> = new Map([
  ['et', { contents: 'Sisukord', page: 'Lk ', of: '/' }],
  ['fi', { contents: 'Sisällys', page: 'Sivu ', of: '/' }],
]);

/** The words around a document in its language; English where there are none in it. */
export function paperFrameIn(language: string): PaperFrame {
  return FRAMES.get(language.split('-')[0] ?? '') ?? ENGLISH;
}
