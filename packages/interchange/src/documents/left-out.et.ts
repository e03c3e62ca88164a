import type { LeftOutMessages } from './left-out.ts';

/** Why words of a document became nothing, in Estonian. */
export const leftOutMessagesEt: LeftOutMessages = {
  loose: 'ei ole üheski tabelis ega loetelus',
  column: 'on veerus, mille pealkirja ei tunta',
  aside: 'joonealune märkus, kommentaar või pildi kirjeldus',
  second: 'mudelis on selliseid üks ja eespool oli juba teine',
};
