import type { Citation } from "./citation";
import type { Condition } from "./condition";
import { domesticPlaces } from "./domestic-places";
import { exemptions, type Exemption } from "./exemptions";

export type Jurisdiction = "US" | "US-NY";

/** The rule of one jurisdiction from a day on, until the next one's day. */
export interface RuleSet {
  readonly id: string;
  readonly jurisdiction: Jurisdiction;
  readonly title: string;
  /** "YYYY-MM-DD". */
  readonly effectiveFrom: string;
  readonly citations: readonly Citation[];
  /** What makes an entity one that reports, unless it is exempt. */
  readonly covers: Condition;
  readonly coversClause: string;
  readonly exemptions: readonly Exemption[];
}

const domestic: Condition = { question: "formation-country", oneOf: domesticPlaces };
const formedAbroad: Condition = { not: domestic };
const registered: Condition = { question: "registered-in-us", is: true };
const foreignReportingCompany: Condition = { all: [formedAbroad, registered] };
const domesticReportingCompany: Condition = {
  all: [domestic, { question: "formed-by-filing", is: true }],
};

const domesticEntity = (clause: string): Exemption => ({
  number: 24,
  id: "domestic-entity",
  title: "Domestic entity",
  clause,
  when: domesticReportingCompany,
});

/** Ordered by jurisdiction and day. Statute 31 USC 5336 still covers domestic companies: the exemption may be reversed. */
export const ruleSets: readonly RuleSet[] = [
  {
    id: "us-2024-01-01",
    jurisdiction: "US",
    title: "Reporting Rule",
    effectiveFrom: "2024-01-01",
    citations: [
      { source: "87 FR 59498", grade: "A" },
      { source: "88 FR 76995", grade: "A" },
    ],
    covers: { any: [foreignReportingCompany, domesticReportingCompany] },
    coversClause: "31 CFR 1010.380(c)(1)",
    exemptions,
  },
  {
    id: "us-2025-03-26",
    jurisdiction: "US",
    title: "Interim final rule: domestic companies and U.S.-person beneficial owners are out",
    effectiveFrom: "2025-03-26",
    citations: [{ source: "90 FR 13688", grade: "A" }],
    covers: { any: [foreignReportingCompany, domesticReportingCompany] },
    coversClause: "31 CFR 1010.380(c)(1)(ii)",
    exemptions: [domesticEntity("90 FR 13688"), ...exemptions],
  },
  {
    id: "us-2026-08-14",
    jurisdiction: "US",
    title: "Final rule: foreign companies only, and no U.S. persons",
    effectiveFrom: "2026-08-14",
    citations: [
      {
        source: "91 FR 52508",
        grade: "A",
        caveat: "read as quoted in a public note; whether it altered any count of days is not verified",
      },
    ],
    covers: { any: [foreignReportingCompany, domesticReportingCompany] },
    coversClause: "31 CFR 1010.380(c)(1)(ii)",
    exemptions: [domesticEntity("31 CFR 1010.380(c)(2)(xxiv)"), ...exemptions],
  },
  {
    id: "us-ny-2026-01-01",
    jurisdiction: "US-NY",
    title: "New York LLC Transparency Act: limited liability companies formed in a foreign country",
    effectiveFrom: "2026-01-01",
    citations: [
      {
        source: "NY LLC Transparency Act, in force 2026-01-01 (veto of its extension 2025-12-19)",
        grade: "B",
        caveat:
          "whether LLCs formed in the United States must attest is disputed; two readings say that they file nothing",
      },
    ],
    covers: {
      all: [
        { question: "limited-liability-company", is: true },
        { question: "registered-in-new-york", is: true },
        formedAbroad,
      ],
    },
    coversClause: "NY LLC Transparency Act",
    exemptions,
  },
];

/** The rule in force on a day ("YYYY-MM-DD"); undefined before the jurisdiction had one. */
export const ruleSetOn = (jurisdiction: Jurisdiction, on: string): RuleSet | undefined =>
  ruleSets.findLast((ruleSet) => ruleSet.jurisdiction === jurisdiction && ruleSet.effectiveFrom <= on);
