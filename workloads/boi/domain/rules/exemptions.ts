import type { Condition } from "./condition";

export interface Exemption {
  /** The paragraph of 31 CFR 1010.380(c)(2), which is also its number in FAQ C.2. */
  readonly number: number;
  readonly id: string;
  readonly title: string;
  readonly clause: string;
  readonly when: Condition;
  /** What is not verified of it. */
  readonly caveat?: string;
}

const yes = (question: string): Condition => ({ question, is: true });
const no = (question: string): Condition => ({ question, is: false });
const all = (...parts: readonly Condition[]): Condition => ({ all: parts });

const exempt = (number: number, id: string, title: string, when: Condition, caveat?: string): Exemption => ({
  number,
  id,
  title,
  when,
  clause: `31 CFR 1010.380(c)(2)(${roman(number)})`,
  ...(caveat !== undefined && { caveat }),
});

/** The 23 categories of the statute (31 USC 5336(a)(11)(B)), in the order of the regulation. */
export const exemptions: readonly Exemption[] = [
  exempt(1, "securities-reporting-issuer", "Securities reporting issuer", yes("securities-registered")),
  exempt(
    2,
    "governmental-authority",
    "Governmental authority",
    all(yes("established-by-government"), yes("exercises-governmental-authority")),
  ),
  exempt(3, "bank", "Bank", yes("bank")),
  exempt(4, "credit-union", "Credit union", yes("credit-union")),
  exempt(
    5,
    "depository-institution-holding-company",
    "Depository institution holding company",
    yes("bank-holding-company"),
  ),
  exempt(6, "money-services-business", "Money services business", yes("money-services-registered")),
  exempt(
    7,
    "broker-or-dealer",
    "Broker or dealer in securities",
    all(yes("broker-or-dealer"), yes("registered-under-section-15")),
  ),
  exempt(
    8,
    "securities-exchange-or-clearing-agency",
    "Securities exchange or clearing agency",
    all(yes("exchange-or-clearing-agency"), yes("registered-under-section-6-or-17a")),
  ),
  exempt(
    9,
    "other-exchange-act-entity",
    "Other Exchange Act registered entity",
    yes("otherwise-registered-under-exchange-act"),
  ),
  exempt(
    10,
    "investment-company-or-adviser",
    "Investment company or investment adviser",
    all(yes("investment-company-or-adviser"), yes("registered-as-investment-company-or-adviser")),
  ),
  exempt(
    11,
    "venture-capital-fund-adviser",
    "Venture capital fund adviser",
    all(yes("venture-capital-adviser"), yes("form-adv-filed")),
  ),
  exempt(12, "insurance-company", "Insurance company", yes("insurance-company")),
  exempt(
    13,
    "state-licensed-insurance-producer",
    "State-licensed insurance producer",
    all(yes("insurance-producer"), yes("physical-office")),
  ),
  exempt(
    14,
    "commodity-exchange-act-entity",
    "Commodity Exchange Act registered entity",
    yes("commodity-registered"),
  ),
  exempt(15, "accounting-firm", "Accounting firm", yes("accounting-firm-registered")),
  exempt(16, "public-utility", "Public utility", all(yes("regulated-utility"), yes("utility-within-us"))),
  exempt(17, "financial-market-utility", "Financial market utility", yes("financial-market-utility")),
  exempt(
    18,
    "pooled-investment-vehicle",
    "Pooled investment vehicle",
    all(yes("pooled-investment-vehicle"), yes("operated-by-exempt-adviser"), {
      any: [yes("investment-company-by-definition"), yes("identified-in-form-adv")],
    }),
  ),
  exempt(
    19,
    "tax-exempt-entity",
    "Tax-exempt entity",
    {
      any: [
        yes("tax-exempt-501c"),
        yes("political-organization"),
        yes("charitable-trust"),
        all(yes("lost-tax-exemption"), { question: "tax-exemption-lost-on", withinDays: 180 }),
      ],
    },
    "that the day of the loss is the first of the 180 days is the stricter reading; it is not verified",
  ),
  exempt(
    20,
    "entity-assisting-tax-exempt-entity",
    "Entity assisting a tax-exempt entity",
    all(
      yes("assists-tax-exempt-entity"),
      yes("us-person"),
      yes("owned-by-us-persons-only"),
      yes("funded-by-us-persons"),
    ),
  ),
  exempt(
    21,
    "large-operating-company",
    "Large operating company",
    all(yes("more-than-20-employees"), yes("more-than-5-million"), yes("physical-office")),
  ),
  exempt(
    22,
    "subsidiary",
    "Subsidiary of certain exempt entities",
    all(yes("subsidiary"), yes("owned-by-qualifying-exempt-entities")),
    "the list of parents is that of the rule of 2024; whether a later rule added domestic entities to it is not verified",
  ),
  exempt(
    23,
    "inactive-entity",
    "Inactive entity",
    all(
      { question: "formed-on", onOrBefore: "2020-01-01" },
      no("engaged-in-active-business"),
      no("owned-by-foreign-person"),
      no("ownership-changed"),
      no("moved-more-than-1000"),
      no("holds-assets"),
    ),
  ),
];

function roman(number: number): string {
  const tens = "x".repeat(Math.floor(number / 10));
  return tens + (["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"][number % 10] ?? "");
}
