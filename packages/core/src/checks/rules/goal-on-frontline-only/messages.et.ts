import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Kliendieesmärk ainult eesliinil',
  about:
    'Vaatab, kas kliendist rääkivate eesmärkide juures on nimetatud ka tugiüksusi. Kui eesmärki kannab ainult eesliin, jääb klient „teenindajate asjaks“.',
  messages: {
    default: {
      what: 'Kliendist rääkiva eesmärgi „{name}“ juures on ainult eesliini üksused. Nii jääb klient „teenindajate asjaks“, kuigi eesliin sõltub ka tugiüksustest, nagu „{unit}“. Lisa eesmärgile tugiüksused või tee sellest kogu ettevõtte eesmärk.',
      try: 'Üheksa pöördumist kümnest saab vastuse kohe; palgaarvestus ja ladu vastavad poele kahe tunni jooksul',
    },
    several: {
      what: 'Kliendist räägib {count} eesmärki (näiteks „{name}“), aga kõigi juures on ainult eesliini üksused. Nii jääb klient „teenindajate asjaks“, kuigi eesliin sõltub ka tugiüksustest, nagu „{unit}“. Lisa tugiüksused või tee ühest kogu ettevõtte eesmärk.',
      try: 'Üheksa pöördumist kümnest saab vastuse kohe; palgaarvestus ja ladu vastavad poele kahe tunni jooksul',
    },
  },
  suggestions: { name: 'Lisa tugiüksus eesmärgi juurde' },
};
