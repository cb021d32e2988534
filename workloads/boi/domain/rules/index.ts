export { questions, type Answers, type Question } from "./answers";
export { dayOf, daysAfter, endOfDay, filingTimeZone } from "./calendar";
export { determination, outdated, type Determination, type Outcome, type Step } from "./determination";
export { domesticPlaces, formedAbroad } from "./domestic-places";
export { exemptions, type Exemption } from "./exemptions";
export { nextQuestions } from "./next-questions";
export {
  initialDeadlineUntil2025,
  obligation,
  overdue,
  safeHarbourUntil,
  type CompanyEvent,
  type Obligation,
} from "./obligations";
export { outcomeChange, type OutcomeChange } from "./outcome-change";
export { besidesPooledVehicle, pooledVehicleReportable } from "./pooled-vehicle";
export { applicantReportable, ownerReportable, type PersonFacts, type Reportability } from "./reportable";
export { ruleSetOn, ruleSets, type Jurisdiction, type RuleSet } from "./rule-sets";
export { spared } from "./spared";
