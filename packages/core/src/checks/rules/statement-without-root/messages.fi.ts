import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Ei juurru mihinkään',
  about:
    'Katsoo, juurtuvatko arvot ja lupaus johonkin ja toteuttaako strategia lupausta. Silloin ne vievät samaan suuntaan.',
  messages: {
    default: {
      what: 'Arvosta ”{name}” ei ole vielä kerrottu, mistä se lähtee. Arvot kasvavat tarkoituksesta: merkitse, lähteekö tämä arvo siitä vai jostakin muusta.',
      try: 'Selkeys lähtee tarkoituksesta: kotona on hyvä olla, kun mikään siellä ei vaadi ohjekirjaa',
    },
    promise: {
      what: 'Brändilupauksesta ”{name}” ei ole vielä kerrottu, mistä se lähtee. Tarkoituksesta ja arvoista kasvanut lupaus on sellainen, jonka ihmiset pystyvät pitämään. Mistä se lähtee?',
      try: 'Lupaus vastata saman päivän aikana lähtee tarkoituksesta ja välittämisestä, joka on arvomme',
    },
    strategy: {
      what: 'Strategiaa ”{name}” ei ole liitetty brändilupaukseen. Strategia kertoo, miten lupaus pidetään arjessa. Liitä se lupaukseen tai kirjoita strategiaan, miten lupaus toteutuu.',
      try: 'Lupaus vastata saman päivän aikana toteutuu niin, että joka osastolla on aikaa neuvoa',
    },
  },
  suggestions: { purpose: 'Lähtee tarkoituksesta', promise: 'Toteuttaa brändilupausta' },
};
