import type { Feature } from 'write-excel-file/universal';
import { getOrderOfSiblings, insertElementMarkupAccordingToOrderOfSiblings } from 'write-excel-file/utility';

const ORDER = getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet') ?? [];
const ROWS = '<sheetFormatPr defaultRowHeight="15"/>';
const PAGE = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';

/** For write-excel-file: on paper a sheet is as wide as the page, lying, and as long as it needs to be. */
export const fitToPage: Feature<Blob> = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        // An element at a time would be each cell at a time.
        transform: (xml) =>
          [PAGE, ROWS]
            .reduce(
              (made, markup) =>
                insertElementMarkupAccordingToOrderOfSiblings(made, markup, ORDER, 'worksheet'),
              xml,
            )
            .replace('<pageSetup ', '<pageSetup fitToWidth="1" fitToHeight="0" '),
      },
    },
  },
};
