import { describe, expect, test } from 'vitest';
import { markedSentences } from '../sentences.test-support.ts';
import { readingsFound } from './readings.test-support.ts';

/** A second lot, written after the lists had been held against the first. */
const SENTENCES = `
Reconciles the bank statements and trains the junior clerks. | 2
Designs posters and manages the volunteer programme. | 2
Grades essays and organises the school trip. | 2
Dispenses medicines and orders office furniture. | 2
Patrols the car park and writes the monthly newsletter. | 2
Installs solar panels and recruits new fitters. | 2
Drives the delivery van and keeps the accounts. | 2
Prepares payroll and welcomes visitors at reception. | 2
Mows the lawns, and also trains seasonal workers. | 2
Chairs the weekly meeting and repairs office equipment. | 2
Feeds calves and negotiates milk prices. | 2
Manages the warehouse budget and coaches team leaders. | 2
Answers phone calls and maintains the company website. | 2
Monitors server load and trains new administrators. | 2
Processes refunds and decorates the shop window. | 2
Analyses sales data and serves customers at the counter. | 2
Leads the project team and writes the company blog. | 2
Leads the meeting and keeps to the agenda. |
Picks an order and checks it against the list. |
Collects feedback and turns it into three improvements. |
Maps the process and removes one step each quarter. |
Sets the table and lights the candles. |
Washes, dries and folds the laundry. |
Drafts the contract and clears it with the lawyer. |
Repairs the pump and records the hours in the log. |
Cleans and bandages the wound. |
Designs a poster and hangs it in the hall. |
Compares three offers and picks the cheapest. |
Organises the stand and welcomes its visitors. |
Schedules visits and confirms them by text message. |
Prepares the room and greets the participants by name. |
Manages a team of six and approves their holidays. |
Plans the route and drives it within the legal hours. |
Measures the window and orders the glass. |
Cuts boards to size and sands the edges. |
Receives the parcel and enters it in the register. |
Interviews candidates and tells each of them the decision. |
Teaches the class a song and plays it on the piano. |
Supports and encourages trainees. |
Names the risk and proposes two ways round it. |
Hears the complaint out and offers a replacement. |
Tidies the desk and locks the drawers. |
Buys tickets and books rooms for the sales team. |
Runs the till and packs the bags. |
Coaches colleagues and gives them feedback. |
Adjusts the lathe and turns the part to size. |
Leads by example. |
Invoices are paid within thirty days. | P
Minutes are taken at every meeting. | P
Newcomers are shown around on the first day. | P
A summary has been sent to the client. | P
Mistakes can be corrected at once. | P
Rooms are being cleaned twice a day. | P
Is often asked to speak at conferences. |
Is promoted every two years. |
The desk is tidied by whoever leaves last. |
Feedback to be given within a week |
Sees to it that the floor is swept. |
The employee is expected to greet visitors. | D
Everyone must lock their screen. | A D
Employees are required to report hazards. | D
You must wear a helmet. | D F
Supposed to answer |
Must-have skills |
It is important to be polite. |
Would rather call than write. |
Makes an effort to learn customers' names. | H
Always tries hard to keep promises. | A H
Is trying to reduce waste. | H
The team aims to answer within a day. | H
Strives towards zero errors. | H
Tries to avoid conflicts. | H
Endeavors to be helpful. | H
Tried and tested methods |
Increases turnover by 15 % within a year. | O
Achieves agreed results. | O
Exceeds the quarterly sales goals. | O
Raises the NPS from 40 to 50. | O
Reduces staff turnover. | O
Reduces the amount of waste. | O
Shortens delivery times. | O
Complaints fall by a third. | O
Customers are satisfied. |
Halves the waiting time. | O
Generates a profit of 5 %. | O
Grows tomatoes in the greenhouse. |
Reduces noise by closing the doors. |
Raises sales through daily calls. |
Reduces the heat when the milk boils. |
Reaches the top shelf with a ladder. |
Meets the deadline agreed with the client. |
Does not need reminders. | X
Does not talk over others. | X
Won't share passwords with others. | X
Refrains from comments about colleagues. | X
Is never rude. | A X
Does not make promises beyond the price list. | X
Has no unexcused absences. |
Makes no distinction between guests. | X
Does not just sell but teaches the customer to use the product. |
Does not start work before the machine guard is down. |
Doesn't give up on a fault until it is found. |
Ten years of teaching experience | K
Higher education in accounting | K
Certified welder | K
Forklift licence | K
Experience with SAP | K
Has worked in sales for ten years | K
Basic knowledge of first aid | K
Holds a valid hygiene certificate. | K
Has a master's degree in law. | K
Excellent knowledge of the product range | K
English at B2 level | K
Native-level English |
Sets up a knowledge base for the team. |
Uses the certificate store of the server. |
Helps customers experience the product. |
Experienced in leading projects | K
Invariably polite on the phone | A
Every employee, without exception, locks the door. | A
Answers each letter. |
Reports faults immediately. |
Acts as needed. | E
Supports colleagues if time permits. | E
Consults a lawyer when necessary. | E
Travels abroad if required. | E
Brings the tools needed for the job. |
Uses as many boards as needed for the wall. |
Cleans windows, doors and so forth. | L
Uses Excel, Word, PowerPoint etc. | L
Speaks English, German and other languages. |
Helps more customers. | C
Works more efficiently. | C
Makes the process simpler. | C
Keeps the workshop cleaner. | C
Works longer when a colleague is ill. |
Asks for a quieter room. |
Picks the better of two offers. |
Works harder than before. |
Communicates more openly. | C
Attractive appearance | B
Is young, fit and eager. | B
Estonian mother tongue | B
Young and energetic team | B
Recent graduate preferred | B K
Addresses all genders equally. |
Helps elderly passengers off the bus. |
Designs games for young people. |
Represents our values. | V
Is guided by our values. | V
Behaves in accordance with the company's values. | V
Upholds the values of the bank. | V
Lives and breathes the brand. | V
Follows the brand manual in every ad. |
Shows respect: lets colleagues finish. |
Greet every guest by name. | F
Keep your promises. | F
Be on time. | F
Do the right thing. | F
Make eye contact and smile. | F
My job is to listen. |
I'm always on time. | A F
Let's keep it simple. |
Smile at guests. | F
Work safely. | F
Support colleagues. | F
Having a plan B |
Listening to customers |
To be honest with customers | F
Not to interrupt | F
Inspire the team. | F
Defend the budget before the board. | F
Twice a day walks round the ward. |
Grows revenue year on year. | O
Brings down energy costs. | O
Brings the costs to the table. |
Answers every single email. | A
Embraces the company's values. | V
Drives the school bus and repairs the playground equipment. | 2
Writes press releases and maintains the customer database. | 2
The desk is tidied by whoever leaves last. |
Is this the right tool? | ?
Have you asked the customer? | ?
Why does the customer call? | ?
`;

describe('English sentences of other trades as a whole', () => {
  for (const { text, marks } of markedSentences(SENTENCES)) {
    test(text, () => {
      expect(readingsFound(text)).toBe(marks);
    });
  }
});
