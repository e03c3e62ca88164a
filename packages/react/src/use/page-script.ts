/**
 * The one script of a document that is handed out: a box that leaves only the parts with the words typed. Without it the
 * document is whole, and the browser's own search finds everything. It writes no HTML and asks nothing of the network.
 */
export const PAGE_SCRIPT = `(() => {
const find = document.querySelector('.find');
const field = find && find.querySelector('input');
const said = find && find.querySelector('output');
if (!field || !said) return;
const fold = (text) => text.normalize('NFD').replace(/\\p{M}/gu, '').toLowerCase();
const parts = [...document.querySelectorAll('.competency, .foundation > .row, .role, .entry')].map((part) => [part, fold(part.textContent)]);
if (parts.length < 2) return;
const sections = [...document.querySelectorAll('article section')].map((section) => [section, parts.filter(([part]) => section !== part && section.contains(part))]).filter(([, within]) => within.length > 0);
const show = () => {
const words = fold(field.value).split(/\\s+/).filter((word) => word !== '');
let count = 0;
for (const [part, text] of parts) {
part.hidden = !words.every((word) => text.includes(word));
if (!part.hidden) count += 1;
}
for (const [section, within] of sections) section.hidden = within.every(([part]) => part.hidden);
said.textContent = words.length === 0 ? '' : count === 0 ? said.dataset.none : count + ' / ' + parts.length;
};
field.addEventListener('input', show);
find.hidden = false;
show();
})();
`;

/** SHA-256 of `PAGE_SCRIPT`, as a policy writes it. */
export const SCRIPT_HASH = 'sha256-H8rXOSazGftM6a/Ro+AfsyjflzMMFg0xO3ne95oada0=';
