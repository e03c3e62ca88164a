import { describe, expect, test } from 'vitest';
import { marksFound, markedSentences } from '../sentences.test-support.ts';
import { english } from './index.ts';

/** A second lot of sentences from other trades (care, software, finance, cleaning), kept as examples. */
const SENTENCES = `
Hears both sides out before deciding. |
Takes blood pressure and writes the result on the chart. |
The receptionist greets callers by name. |
Turnover grows every year. |
Reassigns tasks when a colleague is ill. |
Leverages the strengths of the team. |
Argues for and tries out a new layout. |
Is results-driven and good-natured. | T
Stacks the shelf with labels facing the shopper. | C
Irons sheets and folds towels. |
Ranks jobs by deadline. |
Stocks material for two weeks. |
Hammers nails in straight. |
In the morning looks through the day's bookings. |
After a call, enters notes into the system. |
Lends tools to others. |
Answers the phone within three rings. |
Can end an argument with an agreement. |
Spells out the terms of a loan. |
Interrupts nobody. |
Tests code before merging. |
Untangles old modules. |
Sweeps the floor twice a day. |
Advises companies on tax. |
When the shift is over, tidies the desk and locks up. |
Returns borrowed tools. |
Owns up to mistakes and says sorry. |
Pays attention to detail. |
The supervisor shares out shifts fairly. |
Reports on progress weekly. |
Orders supplies before they run out. |
Records every visit. |
Changes plans when facts change. |
Signs contracts within limits. |
Coaches juniors. |
Contacts the supplier the same day. |
Writing and testing code | N
Signing of loan agreements | N
Patient-centred attitude | N
Meeting deadlines | N
Entrepreneurial spirit | N
Good resilience and adaptability | N q
Very good computer user | N q C
Courage to speak in public | N
Systematic approach to problems | N
Quality in every detail | N
Learning ability and curiosity | N
Respectful treatment of others | N
Management of time | N
Clear written expression | N
Compliance with safety rules on site | N
Professionalism | N
First-class customer service | N q C
Accountability | N
Sales, client relations, marketing | N C
Punctual and careful | N T
Results focus | N
Leadership skills | N
Strong work ethic | N
Tact and diplomacy | N
Works council membership | N
Support and guidance | N
Change readiness | N
To speak the truth. |
Be there for the customer. | C
I know what the customer expects. | C
Does he know what to do? |
Five years' experience in management |
University degree in the field |
Knows how the system works. | m
Understands the importance of teamwork. | m
Grasps changes in the market. | m
Believes that all will be well. | m
Is conscious of new trends. | m
Understands risks and covers them in the contract. | t
Is able to count lead times. |
Works well and quickly. | q w
Serves customers brilliantly. | q C
Leads projects effectively. | q
Keeps rooms properly clean. | q
Creates a high-quality solution. | q
Adapts flexibly to change. | w
Is outspoken. | T
Is naturally calm. | T
Is gifted. | T
Is proactive and creative. | T
Is at work by eight. |
Is the department's contact person. |
Has never been late. |
Hands over the watch to the next team at night. | C
Passes the change on to co-workers the same day. | C
Runs training in the team. |
Buys material from a supplier. |
Sends the invoice to the buyer. | C
Is good with people. | q
`;

describe('English sentences from other trades', () => {
  for (const { text, marks } of markedSentences(SENTENCES)) {
    test(text, () => {
      expect(marksFound(english, text)).toBe(marks);
    });
  }
});
