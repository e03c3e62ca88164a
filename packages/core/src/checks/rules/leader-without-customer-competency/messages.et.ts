import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Juhtide kompetentsides on üks osa puudu',
  about:
    'Vaatab, kas juhtide kompetentsid katavad neli osa: mis kliendikesksus on, enda ja oma üksuse osa selles, mõõdikud, meetodid.',
  messages: {
    default: {
      what: 'Ükski rolli „{name}“ kompetents ei ütle, mida on vaja kliendikeskseks juhtimiseks: mis see on, mis on enda ja oma üksuse osa, kuidas seda mõõdetakse ja mis meetoditega tehakse. Mida neist läheb kõige enne vaja?',
      try: 'Selgitab uuele kolleegile, millise osa kliendikogemusest loob meie üksus.',
    },
    meaning: {
      what: 'Rolli „{name}“ kompetentsid ei ütle kusagil, mis kliendikesksus on. Kes teisi selle poole juhib, peab oskama seda seletada.',
      try: 'Selgitab uuele kolleegile, mida kliendikesksus meie ettevõttes tähendab.',
    },
    ownPart: {
      what: 'Rolli „{name}“ kompetentsides ei ole juttu tema enda ega tema üksuse osast kliendikogemuses.',
      try: 'Selgitab uuele kolleegile, millise osa kliendikogemusest loob meie üksus.',
    },
    measures: {
      what: 'Rolli „{name}“ kompetentsides ei ole juttu mõõdikutest: millisest arvust või küsitlusest ta näeb, kuidas klientidel läheb?',
      try: 'Näitab meeskonnale iga kuu, mida kliendid vastasid, ja lepib kokku ühe muudatuse.',
    },
    methods: {
      what: 'Rolli „{name}“ kompetentsides ei ole juttu meetoditest: tagasiside, klienditeekond, intervjuud.',
      try: 'Arutab klientide tagasiside iga nädal meeskonnaga läbi.',
    },
  },
  suggestions: {},
};
