import type { UiLanguage } from '../messages/languages.ts';

/** By which words of the field a part or a command is found besides its own name. They are never shown. */
const OTHER_WORDS: Readonly<Record<UiLanguage, Readonly<Record<string, string>>>> = {
  et: {
    foundation: 'missioon visioon kliendilubadus',
    competencies: 'pädevused käitumisnäitajad tegevusnäitajad',
    roles: 'ametikohad',
    check: 'vead märkused',
    use: 'väljaanne eksport html markdown võrdlus',
    'new-competency': 'uus kompetents loo pädevus',
    'new-category': 'uus kategooria loo rühm',
    'new-role': 'uus roll loo ametikoht',
    'new-value': 'uus väärtus loo',
    'new-goal': 'uus eesmärk loo',
    'new-unit': 'uus üksus loo osakond',
    save: 'laadi alla ekspordi',
    print: 'trüki pdf paber',
    shortcuts: 'klaviatuur abi',
    home: 'mudelid alguslehele',
  },
  fi: {
    foundation: 'missio visio asiakaslupaus',
    competencies: 'kompetenssit käyttäytymisindikaattorit',
    roles: 'tehtävät',
    check: 'virheet huomautukset',
    use: 'vienti html markdown vertailu',
    'new-competency': 'uusi osaaminen luo kompetenssi',
    'new-category': 'uusi ryhmä luo kategoria',
    'new-role': 'uusi rooli luo tehtävä',
    'new-value': 'uusi arvo luo',
    'new-goal': 'uusi tavoite luo',
    'new-unit': 'uusi yksikkö luo osasto',
    save: 'lataa vie',
    print: 'pdf paperi',
    shortcuts: 'näppäimistö ohje',
    home: 'mallit alkuun',
  },
  en: {
    foundation: 'mission vision brand pledge',
    competencies: 'competences behaviours skills',
    roles: 'jobs positions',
    check: 'errors remarks',
    use: 'hand out export html markdown compare',
    'new-competency': 'new create competence',
    'new-category': 'new create group',
    'new-role': 'new create job position',
    'new-value': 'new create',
    'new-goal': 'new create',
    'new-unit': 'new create department',
    save: 'download export',
    print: 'pdf paper',
    shortcuts: 'keyboard help',
    home: 'models start',
  },
};

/** The other words for a part or a command, in the language of the screen. */
export function otherWordsFor(id: string, language: UiLanguage): string | undefined {
  return OTHER_WORDS[language][id];
}
