import type { Feature } from 'write-excel-file/universal';

/** Text as it is typed (built-in format 49), wrapped, from the top. */
const TEXT = `numFmtId="49" fontId="0" fillId="0" borderId="0" applyNumberFormat="1" applyAlignment="1"`;
const ALIGNED = '<alignment vertical="top" wrapText="1"/>';
const NORMAL = `<cellStyleXfs count="1"><xf ${TEXT}>${ALIGNED}</xf></cellStyleXfs>`;
const NAMES = '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>';
const FONT = '<font><name val="Calibri"/><sz val="11"/><family val="2"/><color theme="1"/></font>';

const FIRST_FONT = /(?<=<fonts[^>]*>)<font>.*?<\/font>/u;
const FIRST_STYLE = /(?<=<cellXfs[^>]*>)<xf[^>]*>(?:<alignment[^>]*>)?<\/xf>/u;

/**
 * For write-excel-file: the style of every cell that names none, the empty ones and those below among them, is text. What
 * somebody types there stays as it was typed, and a cell costs no style of its own. Excel goes by the first style of cells,
 * LibreOffice by the style called Normal (ECMA-376 Part 1, 18.3.1.4, 18.8.7, 18.8.10).
 */
export const textByDefault: Feature<Blob> = {
  files: {
    transform: {
      'xl/styles.xml': {
        transform: (xml) =>
          xml
            .replace(FIRST_FONT, FONT)
            .replace(FIRST_STYLE, `<xf ${TEXT} xfId="0">${ALIGNED}</xf>`)
            .replace('<cellXfs', `${NORMAL}<cellXfs`)
            .replace('</cellXfs>', `</cellXfs>${NAMES}`),
      },
    },
  },
};
