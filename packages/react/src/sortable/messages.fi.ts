import type { messages as en } from './messages.en.ts';

export const messages: Readonly<Record<keyof typeof en, string>> = {
  'sortable.grip': 'Siirrä: {name}',
  'sortable.role': 'siirrettävä',
  'sortable.howTo':
    'Tartu välilyönnillä ja siirrä nuolinäppäimillä. Välilyönti laskee kohteen paikalleen, Esc palauttaa sen entiselle paikalleen.',
  'sortable.picked': '”{name}” on siirrettävänä, paikka {place} / {count}.',
  'sortable.moved': 'Paikka {place} / {count}.',
  'sortable.movedTo': '{group}, paikka {place} / {count}.',
  'sortable.dropped': '”{name}” on laskettu paikalleen, paikka {place} / {count}.',
  'sortable.left': '”{name}” jäi entiselle paikalleen.',
};
