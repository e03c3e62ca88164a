/** What a clipboard holds of a block: a table where the program that copied it gave one, and text. */
export interface ClipboardTexts {
  readonly html: string;
  readonly text: string;
}

/** The texts of a clipboard. */
export function textsOf(data: Pick<DataTransfer, 'getData'>): ClipboardTexts {
  return { html: data.getData('text/html'), text: data.getData('text/plain') };
}

/** True where columns were copied: spreadsheets and documents alike put tabs between cells. */
export function holdsColumns({ text }: ClipboardTexts): boolean {
  return text.includes('\t');
}
