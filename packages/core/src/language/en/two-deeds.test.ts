import { describe, expect, test } from 'vitest';
import { markedSentences } from '../sentences.test-support.ts';
import { readingsFound } from './readings.test-support.ts';

/** Steps of one act and two deeds side by side; then comparatives, slogans and results that look alike. */
const SENTENCES = `
Takes the order and brings the drinks. |
Takes the child's hand and crosses the road on green. |
Welcomes new colleagues and shows them the building. |
Leads the tour and answers visitors' questions. |
Advises the client and drafts the contract. |
Hosts the webinar and answers questions in the chat. |
Manages the project and reports its progress weekly. |
Weighs the parcel and prints the label. |
Tests the water and adds chlorine. |
Trims the hedge and rakes up the leaves. |
Plans the delivery route and loads the van. |
Washes the car and vacuums the seats. |
Washes and irons table linen. |
Paints the fence and cleans the brushes. |
Packs the order and sticks on the label. |
Writes a test and fixes the bug. |
Orders the parts and fits them. |
Answers questions on the phone and by chat. |
Coaches the team and celebrates its wins. |
Picks up the phone and says the company's name. |
Organises a meeting and invites the right people. |
Organises training and collects feedback on it. |
Cooks lunch and sets the table. |
Bakes bread and packs it while warm. |
Sells tickets and gives change. |
Maintains the machine and keeps its log. |
Hires, trains and keeps good people. |
Serves the starter and clears the plates. |
Processes claims and answers policyholders' letters. |
Reviews the budget and adjusts the plan. |
Feeds and waters the horses. |
Receives goods and checks the quantity. |
Repairs the roof and cleans up the site. |
Researches the market and presents the findings. |
Greets guests at the door, takes their coats and serves a drink. |
Leads people through change and explains the reasons. |
Runs tests and records results. |
Teaches pupils to read and write. |
Drives the bus and sells tickets. |
Treats patients and records the treatment. |
Treats patients and orders medical supplies for the ward. | 2
Runs the reception desk and writes articles for the intranet. | 2
Drives the minibus and keeps the company's books. | 2
Audits suppliers and mentors interns. | 2
Checks incoming goods and coaches summer workers. | 2
Plans menus and represents the restaurant at fairs. | 2
Repairs tractors and compiles the annual accounts. | 2
Edits the magazine, recruits volunteers and cleans the office. | 2
Maintains the lawn and sells season tickets. | 2
Advises start-ups and organises the yearly conference. | 2
Serves lunch and teaches evening classes. | 2
Makes fewer mistakes. | C
Serves more guests per shift. | C
Is more polite to guests. | C
Delivers at lower cost. | C
Keeps the queue shorter than five people. |
Gives more time to slower pupils. |
Uses simpler words when the customer is lost. |
Sets a higher standard for hygiene. | C
Makes our values visible in everyday work. | V
Shows commitment to our values. | V
Bases every decision on the company's values. | V
Is a living example of our values. | V
Adds the values in column B. |
Links the company's values to one deed in each job talk. |
Does the dishes after lunch. |
Asks "What else?" before closing the call. |
Asks ‘What else can I do?’ |
Wins ten new clients a year. | O
Scores 4.5 in customer ratings. |
Achieves a 95 % satisfaction rate. | O
Gains new customers. | O
Sells 20 policies a month. | O
Wins the customer's trust by keeping promises. |
Every morning checks the tyre pressure. |
Twice a day walks the ward. |
`;

describe('English sentences with two verbs', () => {
  for (const { text, marks } of markedSentences(SENTENCES)) {
    test(text, () => {
      expect(readingsFound(text)).toBe(marks);
    });
  }
});
