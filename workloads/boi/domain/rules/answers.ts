/** The wizard's answers by question. A question that is left out was not answered, which is never taken for "no". */
export type Answers = Readonly<Record<string, Answer>>;

/** Dates are "YYYY-MM-DD". */
export type Answer = boolean | string;

export interface Question {
  readonly id: string;
  readonly text: string;
  readonly type: "yes-no" | "date" | "country";
  readonly help?: string;
}

const yesNo = (id: string, text: string, help?: string): Question => ({
  id,
  text,
  type: "yes-no",
  ...(help !== undefined && { help }),
});

/** Every question that a rule may ask, each once, however many exemptions ask it. */
export const questions: readonly Question[] = [
  {
    id: "formation-country",
    text: "Under the law of which country was the company formed?",
    type: "country",
    help: "The United States for the law of a State, and for the law of an Indian tribe of the United States.",
  },
  yesNo(
    "formed-by-filing",
    "Was it created by filing a document with a secretary of state or similar office?",
  ),
  yesNo(
    "registered-in-us",
    "Is it registered to do business in any State or tribal jurisdiction by a filed document?",
  ),
  {
    id: "first-registered-on",
    text: "On which day did its first registration in the United States become effective?",
    type: "date",
  },
  { id: "formed-on", text: "On which day was it formed?", type: "date" },
  yesNo("registered-in-new-york", "Is it authorised to do business in New York?"),
  yesNo("limited-liability-company", "Is it a limited liability company?"),
  yesNo(
    "securities-registered",
    "Does it have a class of securities registered under section 12 of the Securities Exchange Act of 1934, or must it file reports under section 15(d)?",
  ),
  yesNo(
    "established-by-government",
    "Was it established under the law of the United States, a State, a political subdivision, an Indian tribe, or by an interstate compact?",
  ),
  yesNo("exercises-governmental-authority", "Does it exercise governmental authority on their behalf?"),
  yesNo(
    "bank",
    "Is it a bank as defined by the Federal Deposit Insurance Act, the Investment Company Act or the Investment Advisers Act?",
  ),
  yesNo("credit-union", "Is it a Federal or State credit union?"),
  yesNo("bank-holding-company", "Is it a bank holding company or a savings and loan holding company?"),
  yesNo("money-services-registered", "Is it a money services business registered with FinCEN?"),
  yesNo("broker-or-dealer", "Is it a broker or dealer as defined by the Securities Exchange Act?"),
  yesNo("registered-under-section-15", "Is it registered with the SEC under section 15 of that Act?"),
  yesNo("exchange-or-clearing-agency", "Is it a securities exchange or clearing agency?"),
  yesNo(
    "registered-under-section-6-or-17a",
    "Is it registered with the SEC under section 6 or 17A of that Act?",
  ),
  yesNo(
    "otherwise-registered-under-exchange-act",
    "Is it registered with the SEC under the Securities Exchange Act in another capacity?",
  ),
  yesNo("investment-company-or-adviser", "Is it an investment company or an investment adviser?"),
  yesNo(
    "registered-as-investment-company-or-adviser",
    "Is it registered as such with the SEC under the Investment Company Act or the Investment Advisers Act?",
  ),
  yesNo(
    "venture-capital-adviser",
    "Is it an adviser solely to venture capital funds (section 203(l) of the Investment Advisers Act)?",
  ),
  yesNo(
    "form-adv-filed",
    "Has it filed Item 10, Schedule A and Schedule B of Part 1A of Form ADV, or its successor, with the SEC?",
  ),
  yesNo(
    "insurance-company",
    "Is it an insurance company as defined by section 2 of the Investment Company Act?",
  ),
  yesNo(
    "insurance-producer",
    "Is it an insurance producer, authorised by a State and supervised by its insurance commissioner?",
  ),
  yesNo(
    "physical-office",
    "Does it have an operating presence at a physical office within the United States?",
  ),
  yesNo(
    "commodity-registered",
    "Is it a registered entity under the Commodity Exchange Act, or registered with the CFTC under it?",
    "Such as a futures commission merchant, introducing broker, swap dealer, commodity pool operator or trading advisor.",
  ),
  yesNo(
    "accounting-firm-registered",
    "Is it a public accounting firm registered under section 102 of the Sarbanes-Oxley Act?",
  ),
  yesNo(
    "regulated-utility",
    "Is it a regulated public utility (26 USC 7701(a)(33)(A)) that provides telecommunications, electrical power, natural gas, or water and sewer services?",
  ),
  yesNo("utility-within-us", "Does it provide those services within the United States?"),
  yesNo(
    "financial-market-utility",
    "Has the Financial Stability Oversight Council designated it a financial market utility?",
  ),
  yesNo("pooled-investment-vehicle", "Is it a pooled investment vehicle?"),
  yesNo(
    "operated-by-exempt-adviser",
    "Is it operated or advised by an exempt bank, credit union, broker or dealer, registered investment company or adviser, or venture capital fund adviser?",
  ),
  yesNo(
    "investment-company-by-definition",
    "Is it an investment company as section 3(a) of the Investment Company Act defines it?",
    "One that only section 3(c)(1) or 3(c)(7) of that Act takes out of the definition is none.",
  ),
  yesNo(
    "identified-in-form-adv",
    "Is it named in its adviser's Form ADV, or will it be in the next annual amendment?",
    "Asked of a company that only section 3(c)(1) or 3(c)(7) takes out of the definition of an investment company.",
  ),
  yesNo(
    "tax-exempt-501c",
    "Is it an organization described in section 501(c) of the Internal Revenue Code and exempt under 501(a)?",
  ),
  yesNo("political-organization", "Is it a political organization (527(e)(1)) exempt from tax under 527(a)?"),
  yesNo("charitable-trust", "Is it a trust described in section 4947(a)(1) or (2)?"),
  {
    id: "tax-exemption-lost-on",
    text: "On which day did it lose its tax-exempt status under 501(a)?",
    type: "date",
    help: "It stays exempt for 180 days, of which the day of the loss is the first.",
  },
  yesNo("lost-tax-exemption", "Was it such an organization and has lost its tax-exempt status?"),
  yesNo(
    "assists-tax-exempt-entity",
    "Does it operate exclusively to provide financial assistance to, or hold governance rights over, a tax-exempt entity?",
  ),
  yesNo("us-person", "Is the company itself a United States person?"),
  yesNo(
    "owned-by-us-persons-only",
    "Is it beneficially owned or controlled exclusively by U.S. citizens or lawful permanent residents?",
  ),
  yesNo(
    "funded-by-us-persons",
    "Does it derive at least a majority of its funding or revenue from U.S. citizens or lawful permanent residents?",
  ),
  yesNo(
    "more-than-20-employees",
    "Does the company itself employ more than 20 full-time employees in the United States?",
  ),
  yesNo(
    "more-than-5-million",
    "Did it report more than $5,000,000 in gross receipts or sales from U.S. sources on last year's federal income tax return?",
  ),
  yesNo(
    "subsidiary",
    "Are its ownership interests controlled or wholly owned, directly or indirectly, by exempt entities?",
  ),
  yesNo(
    "owned-by-qualifying-exempt-entities",
    "Are all of those exempt as something else than a money services business, pooled investment vehicle, entity assisting a tax-exempt entity, subsidiary, inactive entity or domestic entity?",
    "The subsidiary of an entity that is exempt only because it was formed in the United States is not exempt by that.",
  ),
  yesNo("engaged-in-active-business", "Is it engaged in active business?"),
  yesNo("owned-by-foreign-person", "Is any part of it owned by a foreign person, directly or indirectly?"),
  yesNo("ownership-changed", "Has its ownership changed in the last twelve months?"),
  yesNo(
    "moved-more-than-1000",
    "Has it sent or received more than $1,000 in the last twelve months, through any account in which it or an affiliate has an interest?",
  ),
  yesNo("holds-assets", "Does it hold any assets, including an interest in another company?"),
];
