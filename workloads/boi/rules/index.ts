export { questions, type Answers, type Question } from "./answers";
export { dayOf, daysAfter, endOfDay, filingTimeZone } from "./calendar";
export { determination, outdated, type Determination, type Outcome, type Step } from "./determination";
export { exemptions, type Exemption } from "./exemptions";
export {
  initialDeadlineUntil2025,
  obligation,
  overdue,
  safeHarbourUntil,
  type CompanyEvent,
  type Obligation,
} from "./obligations";
export { applicantReportable, ownerReportable, type PersonFacts, type Reportability } from "./reportable";
export { ruleSetOn, ruleSets, type Jurisdiction, type RuleSet } from "./rule-sets";
