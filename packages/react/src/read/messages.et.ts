import type { messages as en } from './messages.en.ts';

export const messages: Readonly<Record<keyof typeof en, string>> = {
  'read.nothing':
    'Siin ei ole veel midagi lugeda. Siia jõuab see, mille kirjutad aluste ja kompetentside alla.',
  'read.reviewed': 'Viimati üle vaadatud {date}',
  'read.unit': 'Üksus',
  'read.contribution': 'Osa kliendikogemuses',
  'read.example': 'Näiteks:',
  'read.inRoles': '{count, plural, one {Rollis: {roles}} other {Rollides: {roles}}}',
  'read.level.description': 'Taseme kirjeldus',
  'read.ownDeeds': 'Rolli enda teod',
  'read.target': 'Nõutav tase',
  'read.entry': 'Tase tööle asumisel',
  'read.profile': 'Rolliprofiil',
  'read.profile.shows': 'Kuidas see teos näha on',
  'read.profile.shared': '{count, plural, one {ühine tegu} other {ühised teod}}',
  'read.profile.more': '{count, plural, one {ja # ühine tegu} other {ja # ühist tegu}}',
  'read.profile.entry': 'Tööle asumisel',
  'read.profile.specific': 'ametikohapõhine',
  'read.copy': 'Kopeeri',
  'read.copied': 'Dokument on koos pealkirjade ja tabelitega lõikelaual.',
  'read.notCopied': 'Brauser ei lubanud dokumenti kopeerida.',
};
