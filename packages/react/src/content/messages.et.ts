import type { messages as english } from './messages.en.ts';

export const messages: Readonly<Record<keyof typeof english, string>> = {
  'content.finding': 'Tähelepanek',
  'content.count': '{count, plural, one {# tähelepanek} other {# tähelepanekut}}',
  'content.severity.fix': 'Paranda',
  'content.severity.consider': 'Kaalu',
  'content.severity.tip': 'Vihje',
  'content.try': 'Proovi nii:',
  'content.quoted': '„{words}“',
  'content.apply': 'Rakenda',
  'content.edit': 'Muudan ise',
  'content.fine': 'Siin sobib',
  'content.turnOff': 'Lülita välja …',
  'content.turnOff.ask':
    'Kas lülitada kontroll „{rule}“ kogu mudelis välja? Koos sellega {count, plural, one {kaob # tähelepanek} other {kaob # tähelepanekut}}. Uuesti saab selle sisse lülitada Kontrolli lehel.',
  'content.turnOff.yes': 'Lülita välja',
  'content.turnOff.no': 'Jäta sisse',
  'content.dismissed': 'Need sõnad sobivad siin',
  'content.applied': 'Soovitus on rakendatud',
  'content.turnedOff': 'Kontroll „{rule}“ on välja lülitatud',
};
