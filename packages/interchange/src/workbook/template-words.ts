/** A row of examples: a question for each column that people fill in, by the column's head. */
export type ExampleRow = Readonly<Record<string, string>>;

/** What the template asks, sheet by sheet. It asks and does not answer: an example that is good enough gets copied. */
export interface TemplateWords {
  readonly title: string;
  readonly sheets: Readonly<Record<string, readonly ExampleRow[]>>;
  /** Heads of the matrix, until a role's name takes their place. */
  readonly whichRole: string;
}

const PURPOSE = 'purpose';
const PROMISE = 'brandPromise';
const VALUE = 'value';
const GOAL = 'strategicGoal';

export const TEMPLATE_WORDS: Readonly<Record<string, TemplateWords>> = {
  et: {
    title: 'Kompetentsimudeli põhi',
    whichRole: 'Milline roll?',
    sheets: {
      competencies: [
        {
          category: 'Mis teema alla see kuulub?',
          competency: 'Mida inimene selles töös kliendi heaks suudab?',
          'component.text': 'Mida ta selleks teab?',
          'indicator.text': 'Mida ta teeb nii, et kõrvalseisja seda näeb?',
        },
        {
          'component.text': 'Mida ta selleks oskab?',
          'indicator.text': 'Mida klient või kolleeg sellest märkab?',
        },
        {
          'component.text': 'Milline hoiak teda kannab?',
          'indicator.text': 'Mida teeb see, kes on selles meister?',
        },
      ],
      foundation: [
        { 'statement.kind': PURPOSE, 'statement.text': 'Miks me oma klientide jaoks olemas oleme?' },
        { 'statement.kind': PROMISE, 'statement.text': 'Mida võib klient meilt iga kord oodata?' },
        {
          'statement.kind': VALUE,
          'statement.title': 'Mille järgi me otsustame, kui on raske?',
          'statement.text': 'Millist tegu see meilt nõuab?',
        },
        {
          'statement.kind': GOAL,
          'statement.title': 'Kuhu me tahame jõuda?',
          'statement.text': 'Mille järgi klient sellest aru saab?',
        },
      ],
      roles: [
        {
          'role.name': 'Kes seda tööd teeb?',
          'role.purpose': 'Milleks see roll olemas on?',
          'role.contribution': 'Mis jääks kliendil saamata, kui seda rolli poleks?',
        },
      ],
      customers: [
        {
          role: 'Millise rolli kliendist on jutt?',
          'roleCustomer.who': 'Kellele see töö väärtust loob?',
          'roleCustomer.touchpoints': 'Kus nad kokku puutuvad?',
        },
      ],
      requirements: [{ competency: 'Millist kompetentsi siin vaja on?' }],
    },
  },
  fi: {
    title: 'Osaamismallin pohja',
    whichRole: 'Mikä rooli?',
    sheets: {
      competencies: [
        {
          category: 'Mihin teemaan tämä kuuluu?',
          competency: 'Mihin ihminen pystyy asiakkaan hyväksi tässä työssä?',
          'component.text': 'Mitä hän tietää sitä varten?',
          'indicator.text': 'Mitä hän tekee niin, että sivullinen näkee sen?',
        },
        {
          'component.text': 'Mitä hän osaa sitä varten?',
          'indicator.text': 'Mitä asiakas tai kollega siitä huomaa?',
        },
        {
          'component.text': 'Millainen asenne häntä kantaa?',
          'indicator.text': 'Mitä tekee se, joka hallitsee tämän hyvin?',
        },
      ],
      foundation: [
        { 'statement.kind': PURPOSE, 'statement.text': 'Miksi olemme olemassa asiakkaitamme varten?' },
        { 'statement.kind': PROMISE, 'statement.text': 'Mitä asiakas voi odottaa meiltä joka kerta?' },
        {
          'statement.kind': VALUE,
          'statement.title': 'Minkä mukaan päätämme, kun on vaikeaa?',
          'statement.text': 'Millaista tekoa se meiltä vaatii?',
        },
        {
          'statement.kind': GOAL,
          'statement.title': 'Minne haluamme päästä?',
          'statement.text': 'Mistä asiakas huomaa sen?',
        },
      ],
      roles: [
        {
          'role.name': 'Kuka tätä työtä tekee?',
          'role.purpose': 'Mitä varten tämä rooli on olemassa?',
          'role.contribution': 'Mitä asiakkaalta jäisi saamatta ilman tätä roolia?',
        },
      ],
      customers: [
        {
          role: 'Minkä roolin asiakkaasta on kyse?',
          'roleCustomer.who': 'Kenelle tämä työ tuottaa arvoa?',
          'roleCustomer.touchpoints': 'Missä he kohtaavat?',
        },
      ],
      requirements: [{ competency: 'Mitä osaamista tässä tarvitaan?' }],
    },
  },
  en: {
    title: 'Competency model template',
    whichRole: 'Which role?',
    sheets: {
      competencies: [
        {
          category: 'Which theme does this belong to?',
          competency: 'What can a person in this work do for the customer?',
          'component.text': 'What do they know for it?',
          'indicator.text': 'What do they do that somebody watching would see?',
        },
        {
          'component.text': 'What are they able to do for it?',
          'indicator.text': 'What does the customer or a colleague notice of it?',
        },
        {
          'component.text': 'Which attitude carries them?',
          'indicator.text': 'What does somebody do who is a master of it?',
        },
      ],
      foundation: [
        { 'statement.kind': PURPOSE, 'statement.text': 'Why are we here for our customers?' },
        { 'statement.kind': PROMISE, 'statement.text': 'What may a customer expect of us every time?' },
        {
          'statement.kind': VALUE,
          'statement.title': 'What do we decide by when it is hard?',
          'statement.text': 'Which deed does it ask of us?',
        },
        {
          'statement.kind': GOAL,
          'statement.title': 'Where do we want to get to?',
          'statement.text': 'How would a customer tell that we are there?',
        },
      ],
      roles: [
        {
          'role.name': 'Who does this work?',
          'role.purpose': 'What is this role there for?',
          'role.contribution': 'What would the customer miss without this role?',
        },
      ],
      customers: [
        {
          role: 'Which role’s customer is this?',
          'roleCustomer.who': 'Whom does this work create value for?',
          'roleCustomer.touchpoints': 'Where do they meet?',
        },
      ],
      requirements: [{ competency: 'Which competency is needed here?' }],
    },
  },
};
