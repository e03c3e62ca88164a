import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Liitetty, mutta näyttö puuttuu',
  about:
    'Katsoo, onko jokaisella perustaan liitetyllä osaamisella myös lause, josta yhteys näkyy. Pelkkää liitosta kukaan ei huomaa.',
  messages: {
    default: {
      what: '”{statement}” on liitetty osaamiseen ”{name}”, mutta näyttö puuttuu: toisen osaamisen lauseesta se jo näkyy, tämän lauseista ei vielä. Valitse lause, josta se näkyy, kirjoita uusi tai poista liitos.',
      try: 'Antaa asiakkaalle vastauksen samalla kertaa tai kertoo, milloin vastaus tulee.',
    },
    toConfirm: {
      what: 'Osaamisen ”{name}” lausetta, josta näkyi ”{statement}”, on sittemmin muutettu. Lue se uudelleen: näkyykö asia siitä yhä? Jos näkyy, vahvista; jos ei, valitse toinen lause.',
      try: 'Antaa asiakkaalle vastauksen samalla kertaa tai kertoo, milloin vastaus tulee.',
    },
  },
  suggestions: { link: 'Liitä lause ”{sentence}”', confirm: 'Kyllä, näkyy yhä' },
};
