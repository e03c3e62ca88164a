import { describe, expect, test } from 'vitest';
import { markedSentences } from '../sentences.test-support.ts';
import { readingsFound } from './readings.test-support.ts';

/** Sentences of shops, wards, farms and offices with the readings that they are due; half of them are good as they stand. */
const SENTENCES = `
Walks the guest to the lift and wishes them a good night. |
Checks the delivery against the order and signs the note. |
Takes the patient's temperature and tells the doctor. |
Reads the label twice before giving a medicine. |
Peels potatoes and chops onions. |
Loads the pallet and straps it down. |
Asks what the caller needs and repeats it back. |
Opens the till at eight and counts the float. |
Finds the fault and repairs it. |
Cleans the machine and oils its bearings. |
Writes the minutes and sends them the same day. |
Plans the lesson and prepares the handouts. |
Trains new drivers and signs off their first trips. |
Repairs bicycles and tests the brakes afterwards. |
Designs the form and tries it out with two users. |
Teaches reading to first graders. |
When the queue grows, opens a second till and tells the supervisor. |
Tests the new release and reports bugs to the developers. |
Reviews a colleague's code and suggests changes. |
Listens to the parents and agrees on the next step. |
Analyses complaints and presents the three commonest causes. |
Cooks for forty and serves on time. |
Sorts the post and hands it out before ten. |
Orders milk and bread for the week. |
Greets guests, takes their coats and shows them to the table. |
Welcomes and seats guests. |
Plans and leads the weekly meeting. |
Buys and stores food for the kitchen. |
Keeps the workshop tidy. |
Feeds the calves and cleans their pens. |
Harvests and packs carrots. |
Answers calls and notes the request in the log. |
Serves the customer and thanks them. |
Says no to a discount and explains why. |
Gives the same answer on the phone and by e-mail. |
Teaches colleagues the shortcuts and shows them on the screen. |
Plans the week's menus and trains kitchen assistants. | 2
Milks the cows and keeps the farm's accounts. | 2
Cleans the corridors and welcomes visitors. | 2
Repairs lifts and trains apprentices. | 2
Serves guests in the bar and orders cleaning supplies. | 2
Teaches mathematics and manages the school library. | 2
Coaches sales staff, negotiates contracts and writes newsletters. | 2
Manages the branch budget and recruits tellers. | 2
Supervises night cleaners and negotiates prices with suppliers. | 2
Invoices patients and orders bandages. | 2
The foreperson plans the shifts and mentors trainees. | 2
Bakes bread and serves customers at the counter. | 2
Answers residents' letters and organises public hearings. | 2
Could you call the customer back? | ?
Who greets the guest? | ?
Is every call answered within a minute? | ?
Does the nurse wash her hands | ?
What does the customer need? | ?
Asks: what would make this easier for you? |
Answers the question "Why now?" in one sentence. |
To answer the phone within three rings. | F
To plan and lead meetings. | F
To win trust, keeps every appointment. |
Answer letters within two days. | F
Explain the diagnosis in plain words. | F
Thank the customer for the call. | F
Always knock before entering. | A F
I check the brakes before each trip. | F
We return calls the same day. | F
As a team, we share the tips equally. | F
Open the shop at nine. | F
Open shelves for loans |
Report writing |
Track record of sales |
Test results |
Ships parcels the same day. |
Must sign the visitor book. | D
The driver has to check the load. | D
Nurses should wash their hands. | D
Needs to be on time. | D
Is obliged to report accidents. | D
Shall inform the parents. | D
Ought to thank the guest. | D
Is able to drive a forklift. |
Can read a drawing. |
Makes a must-do list for the day. |
Writes down what must be bought. |
Is responsible for the keys. |
Tries to calm an angry caller. | H
Strives to be on time. | H
Seeks to understand the cause. | H
Attempts to solve it alone first. | H
Endeavours to answer at once. | H
Tries on the harness before the climb. |
Tries the soup before it is served. |
Seeks a second opinion. |
Aims the camera at the scene. |
Letters are answered within two days. | P
The shelves are filled before opening. | P
All calls have been logged. | P
The machine must be switched off. | D P
Patients are washed every morning. | P
Complaints get forwarded to the manager. | P
The guest is met at the door by the porter. |
Is trained to use the crane. |
Is known to every supplier. |
The shop is closed on Sundays. |
The office is located near the station. |
Tells the customer when the parcel was sent. |
Asks who was told. |
Does not shout at pupils. | X
Doesn't gossip about patients. | X
Is not late for meetings. | X
Avoids foreign words. | X
Never raises their voice. | A X
Blames nobody. | X
Does not go home until the ward is quiet. |
Does not send a bill without a second look. |
Leaves no question unanswered. |
Does not only listen but takes notes. |
Never leaves the ladder unsecured. | A
Asks no more than three questions. |
Tells the guest that the kitchen does not serve nuts. |
Five years' experience in sales | K
A degree in engineering | K
Valid driving licence | K
Has a diploma in nursing. | K
Knowledge of Estonian labour law | K
Is fluent in Russian. | K
Good command of spreadsheets |
Fixes problems with the licence server. |
Uses their knowledge of plants in the shop. |
Shares experience with newcomers. |
Degree ceremony planning |
Doubles the number of visitors. | O
Cuts costs by 5 %. | O
Reaches the monthly sales target. | O
Improves customer satisfaction. | O
Lowers the error rate. | O
Customer satisfaction rises every year. | O
Keeps the accident rate below 1 %. | O
Lowers the error rate by checking every tenth parcel. |
Improves the text after feedback. |
Raises the hoist slowly. |
Meets the sales team on Mondays. |
Measures customer satisfaction every month. |
Constantly checks the temperature. | A
Greets every single customer. | A
Everybody gets an answer at all times. | A
Thanks everyone who helped. |
Helps newcomers where possible. | E
Takes minutes if needed. | E
Updates the list as appropriate. | E
Wears the mask as required by the hygiene plan. |
Orders paper, pens, etc. | L
Answers letters, calls and so on. | L
Keeps tools, spare parts and the like in order. | L
Handles orders faster. | C
Explains the bill more clearly. | C
Finds a better solution for the guest. | C
Answers two minutes faster than last year. |
Takes the lower shelf first. |
Works the later shift. |
Has completed higher education. | K
Gets to know customers better. | C
A young, dynamic colleague | B
Salesman with own car | B
Is physically fit. | B
Native speaker of Finnish | B
Sells toys to young customers. |
Reads to young children. |
Checks the physical fitness of recruits. |
Talks with native plants growers. |
Lives the company's values. | V
Acts according to our values. | V
Notices that someone has invited everyone without an agenda. |
Calls back customers who have never complained. |
Compares two prices and picks the cheaper one. |
Books the missing item and orders more. |
Whoever is asked either answers or knows who can. |
Embodies our values every day. | V
Explains the company's values to newcomers. |
Values the stock at the end of the month. |
Turns down a gift, in line with our values. |
`;

describe('English sentences as a whole', () => {
  for (const { text, marks } of markedSentences(SENTENCES)) {
    test(text, () => {
      expect(readingsFound(text)).toBe(marks);
    });
  }
});
