import { wordSet } from './word-list.ts';

/*
 * Abbreviations in capitals that need no explaining at work in any of the languages. Source: our own compilation of what stands
 * on doors, keyboards, invoices and passports, by groups: tools, file formats, makers and products, public bodies and standards,
 * signs and sizes, companies and papers.
 * Reviewer's note: the jargon of one trade or of management (KPI, SLA, NPS, CRM, OKR, FTE, RACI) stays out: that is just what
 * a newcomer does not know. What names a company or product is a name; units and currencies are signs.
 */
export const ACRONYMS: ReadonlySet<string> = wordSet(`
it ict cpu gpu readme hr pr ai id ip pc tv cd usb led lcd gps sms pin puk qr wifi vpn ok faq diy vip cv wc
pdf doc docx xls xlsx ppt pptx csv xml html css http https url www sql json php api jpg jpeg png gif zip ssl
sap bi jira excel ibm ms ios hp ikea dhl
eu usa us uk un who
iso iec din en ce isbn iban sepa gdpr covid hiv aids adhd ct mri sos
am pm cet km kg cm mm ml mg kw mw gw kwh mwh mb gb tb kb db eur usd gbp xs xl xxl
ceo cfo ag ltd mba
`);
