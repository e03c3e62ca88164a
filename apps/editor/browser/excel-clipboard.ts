// What Excel puts on the clipboard for a range of cells, as text and as a page, and how it is pasted.
import type { Page } from 'playwright-core';

/** A range as Excel writes it: tabs and CRLF, quotes around cells of several lines; and a whole page around the table. */
export function excelClipboard(rows: readonly (readonly string[])[]): {
  readonly text: string;
  readonly html: string;
} {
  const quoted = (cell: string): string => (/["\n\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const text = rows.map((row) => `${row.map(quoted).join('\t')}\r\n`).join('');
  const escaped = (cell: string): string =>
    cell
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('\n', "<br style='mso-data-placement:same-cell'>\r\n    ");
  const cells = (row: readonly string[]): string =>
    row
      .map(
        (cell) => `  <td class=xl65 width=192 style='border-left:none;width:144pt'>${escaped(cell)}</td>\r\n`,
      )
      .join('');
  const body = rows.map((row) => ` <tr height=20 style='height:15.0pt'>\r\n${cells(row)} </tr>\r\n`).join('');
  const html =
    '<html xmlns:v="urn:schemas-microsoft-com:vml"\r\nxmlns:o="urn:schemas-microsoft-com:office:office"\r\n' +
    'xmlns:x="urn:schemas-microsoft-com:office:excel"\r\nxmlns="http://www.w3.org/TR/REC-html40">\r\n\r\n<head>\r\n' +
    '<meta http-equiv=Content-Type content="text/html; charset=utf-8">\r\n<meta name=ProgId content=Excel.Sheet>\r\n' +
    '<meta name=Generator content="Microsoft Excel 15">\r\n' +
    '<style>\r\n<!--table\r\n\t{mso-displayed-decimal-separator:"\\,";\r\n\tmso-displayed-thousand-separator:"\\00A0";}\r\n' +
    '.xl65\r\n\t{vertical-align:top;\r\n\twhite-space:normal;}\r\n-->\r\n</style>\r\n</head>\r\n\r\n' +
    '<body link="#0563C1" vlink="#954F72">\r\n\r\n' +
    "<table border=0 cellpadding=0 cellspacing=0 width=768 style='border-collapse:\r\n collapse;width:576pt'>\r\n" +
    "<!--StartFragment-->\r\n <col width=192 span=4 style='mso-width-source:userset;width:144pt'>\r\n" +
    `${body}<!--EndFragment-->\r\n</table>\r\n\r\n</body>\r\n\r\n</html>\r\n`;
  return { text, html };
}

/** Pastes into what has the focus what another program would have copied; gives whether the page took it. */
export const paste = (
  page: Page,
  { text, html }: { text: string; html: string },
): Promise<boolean | undefined> =>
  page.evaluate(
    ([plain, table]) => {
      const data = new DataTransfer();
      data.setData('text/plain', plain);
      data.setData('text/html', table);
      const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
      return document.activeElement?.dispatchEvent(event) === false;
    },
    [text, html] as const,
  );
