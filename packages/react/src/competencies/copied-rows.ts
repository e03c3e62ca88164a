/** Puts rows on the clipboard: as lines for a text, as a list for a document. */
export function copyRows(clipboard: DataTransfer, texts: readonly string[]): void {
  clipboard.setData('text/plain', texts.join('\n'));
  clipboard.setData('text/html', `<ul>${texts.map((text) => `<li>${inHtml(text)}</li>`).join('')}</ul>`);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '<br>',
};

function inHtml(text: string): string {
  return text.replace(/[&<>"\n]/g, (letter) => ENTITIES[letter] ?? letter);
}
