import type { messages as en } from './messages.en.ts';

export const messages: Readonly<Record<keyof typeof en, string>> = {
  'sortable.grip': 'Liiguta: {name}',
  'sortable.role': 'liigutatav',
  'sortable.howTo':
    'Tühikuklahv tõstab üles, nooleklahvid liigutavad. Tühikuklahv paneb maha, Esc jätab vanasse kohta.',
  'sortable.picked': '„{name}“ on üles tõstetud, koht {place} / {count}.',
  'sortable.moved': 'Koht {place} / {count}.',
  'sortable.movedTo': '{group}, koht {place} / {count}.',
  'sortable.dropped': '„{name}“ on maha pandud, koht {place} / {count}.',
  'sortable.left': '„{name}“ jäi vanasse kohta.',
};
