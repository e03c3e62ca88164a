import { describe, expect, test } from 'vitest';
import { marksFound, markedSentences } from '../sentences.test-support.ts';
import { english } from './index.ts';

/** Sentences written after the lists were frozen, then kept as examples. */
const SENTENCES = `
Strong teamwork | N
Handling of customer complaints | N C
Result orientation | N
High tolerance for stress | N
Responsibility for one's own work | N
Accuracy and attention to detail | N
Sales and negotiation skills | N
Willingness to learn | N
Excellent analytical thinking | N q
Building trust with partners | N
Stakeholder management | N
Positive attitude towards customers | N C
Leadership of the team in a crisis | N
Ability to listen and ask the right questions | N
Quotes and contracts | N
Customer first | N C
Problem solving | N
Open communication with colleagues | N
Care of tools | N
Time management, priorities, deadlines | N
Ability to adapt to change when the situation calls for it | N
Active listening | N
Communications planning | N
Process improvement and quality control | N
Needs assessment | N
Commitment to safety | N
Customer service orientation | N C
Calls the customer back on the same day. | C
Writes up the decisions of a meeting and sends them to everyone who was there. |
Before making an offer, asks what the product is for. |
Knocks before entering a patient's room. | C
Hands the work over to a new colleague in the first week. | C
Does not leave a letter unanswered for more than two days. |
Sticks to the agenda. |
Measures the room and draws a plan. |
Where needed, involves an expert. |
At the end of each month compares sales figures with the budget. |
Puts forward two alternatives. |
Weighs risks and makes a proposal. |
Says "Welcome!" and looks people in the eye. |
Employees give each other feedback. |
Chairs meetings on time. |
Is able to read a technical drawing. |
The customer gets an answer within one working day. | C
Finds any item in the warehouse in three minutes. |
Walks the customer to the right shelf. | C
Settles a claim within 24 hours. |
Explains the warranty to buyers in plain words. | C
Spots an unhappy guest. | C
Do you listen? |
To help customers at the till. | C
Must be able to use the till. |
At least two years' experience in retail |
Driving licence, category B |
Conversational Russian, B1 level |
I listen to customers to the end. | C
Knows the product range. | m
Understands what customers need. | m C
Comprehends the team's goals. | m
Believes in the power of cooperation. | m
Is aware of safety requirements. | m
Is familiar with the stages of the sales process. | m
Thinks from the customer's point of view. | m C
Understands the process and explains it to newcomers. | t
Knows the prices and works out discounts in their head. | t
Thinks aloud while solving a case. |
Appreciates diversity. | m
Serves customers well. | q C
Leads the team efficiently and professionally. | q
Does high-quality work. | q
Files documents properly. | q
Solves problems effectively. | q
Answers letters quickly and clearly. | w
Builds good relationships. | q
Behaves appropriately in meetings. | q
Follows good practice. |
Asks the customer what went well and what did not. | C
Wishes the customer a good day. | C
Takes part in professional development every quarter. |
Greets guests as well as suppliers. | C
Is conscientious. | T
Is calm and balanced. | T
Honest and trustworthy | N T
Is friendly, open and helpful. | T
The employee is always punctual. | T
Introvert | N T
Is very intelligent. | T
Is caring: asks a colleague how they are. | T
Gives honest feedback. |
Is at the counter for the whole shift. |
Is willing to take an extra shift when a colleague is ill. |
Stays calm under pressure. |
Is open from 9 to 17. |
Is responsible for the shop's budget. |
Sends the report to the units by the fifth of each month. | C
Discusses the deadline with the team. |
Takes orders from departments. | C
Shares information with colleagues. |
Keeps the warehouse tidy. |
Collects feedback from internal customers every quarter. | C
Fills in the delivery note. |
Restocks shelves before opening. |
Upsells the warranty at the till. |
Contracts out repairs to a local firm. |
Schedules maintenance for the night shift. |
Expert: reshapes the service together with users. | C
When a deadline moves, says so in advance. |
Before the shift ends counts the till. |
Bases decisions on data. |
Steps in between quarrelling colleagues. |
Picks up unfinished tasks. |
Spearheads a new project. |
Drives to the site. |
Never promises what cannot be kept. |
Backs up choices with numbers. |
Names three risks. |
Cleans the machine after use. |
Sent the customer a summary. | C
The team agrees who does what. |
Changes to the rota are agreed with the manager. |
Customers are listened to. | C
Would offer help before being asked. |
Don't interrupt customers. | C
Track quality. |
Give feedback. |
Ask clarifying questions. |
We are there for the customer. | C
How does she serve a customer? | C
Completed first-aid training. |
Master's degree in economics |
Knowledge of bookkeeping |
Fluent in English and Finnish |
Works alone without supervision. |
Guides new staff (e.g. trainees). |
Analyses GA4 and Power BI data. |
Acts in line with ISO 9001. |
Wireframes new screens with the team. |
Onboards new joiners within a week. |
Pairs with juniors on difficult tickets. |
Offers alternatives when stock runs out. |
Researches competitors' prices every week. |
Questions figures that look wrong. |
Shares drafts early. |
Results are reported monthly. |
Needs of customers come before the schedule. | C
Strong team player | N
Negotiation with suppliers | N
Identifying customer needs and offering solutions | N C
Effective use of time | N q
Order in the warehouse | N
Creativity and initiative | N
Initiative | N
Communication with colleagues and clients | N C
Ability to express oneself clearly | N w
Desire to grow | N
Emotional intelligence | N
Critical thinking that rests on facts | N
Responsible attitude to work | N
Drafting, managing and archiving documents | N
Work in a team | N
Coaching and training of newcomers | N
Quick reaction | N
Conscientiousness | N T
Flexibility in changing situations | N
Customer-centred mindset | N C
Caring attitude towards patients | N C
Purposeful action | N
Accountability for sales results | N
Broad horizons | N
Continuous self-development | N
Daily contact with suppliers | N
Complaints management | N
Claims handling | N
Goals and objectives of the unit | N
Sales, service and support | N
Results-driven approach | N
Systems thinking | N
Values and ethics | N
Change management skills | N
Risk awareness | N
Support for colleagues | N C
Presentations and reports | N
Process and product improvement | N
Understands why a customer buys and offers a matching product. | t C
Recognises a customer by voice. | C
Senses tension in the team. | m
Thinks that customers matter. | m C
Wants to grow. | m
Admits mistakes. |
Realises when a colleague is overloaded. | m
Cares about colleagues. | m
Cares for patients at night. | C
Has a clear understanding of the market. | m
Values other people's time. | m
Is familiar with competitors' prices. | m
Knows how to stop the line in an emergency. |
Presents well. | q
Treats clients professionally. | q C
Uses time sensibly and reasonably. | q
Keeps good contact with suppliers. | q
Provides excellent support. | q
Delivers high quality reports. | q
Escalates to the right person promptly. | w
Knows the system well. | m q
Is creative and inventive. | T
Is thorough and meticulous. | T
Cheerful and sociable | N T
Is ready to help. |
Is available by phone. |
Is trained in first aid. |
Is polite to customers. | T C
Is a positive and outgoing person. | T
Is patient in negotiations. | T
Tells colleagues honestly what was left undone. |
Gives the weekly plan to the team. | C
Works with the unit next door. |
Gets data from the finance department in time. | C
Builds the interface. |
Writes up purchase orders. |
Passes messages on to peers. | C
Works to improve team spirit. |
Patient records management | N
Role models curiosity by trying out new tools. |
Loops in the lawyer before signing. |
Whitelists suppliers after two references. |
Mystery-shops the branches every quarter. |
People who ring get their answer the same day. |
Goods reach the store at the time agreed. |
Based in the north but worked with developers of all regions. |
Independently delivers well defined tasks. |
Chooses the best course of action. |
Knows how best to teach adults. | m
Discusses personal and professional goals. |
Is polite and professional. | q T
Understands the principles and issues. | m
Values differences by inviting the quietest person to speak. | t
Knows ways of involving people but has not used them yet. | m
`;

describe('English sentences', () => {
  for (const { text, marks } of markedSentences(SENTENCES)) {
    test(text, () => {
      expect(marksFound(english, text)).toBe(marks);
    });
  }
});
