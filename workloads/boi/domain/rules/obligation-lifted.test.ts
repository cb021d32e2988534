import type { Determination } from "./determination";
import type { Obligation } from "./obligations";
import { isObligationLifted } from "./obligation-lifted";

type Found = Pick<Determination, "outcome" | "exemption" | "jurisdiction">;

const reporting: Found = { outcome: "reporting-company", jurisdiction: "US" };
const open: Found = { outcome: "undetermined", jurisdiction: "US" };
const uncovered: Found = { outcome: "not-covered", jurisdiction: "US" };
const bank: Found = { outcome: "exempt", exemption: "bank", jurisdiction: "US" };
const domestic: Found = { outcome: "exempt", exemption: "domestic-entity", jurisdiction: "US" };
const inNewYork = (found: Found): Found => ({ ...found, jurisdiction: "US-NY" });

test.each<[Obligation["kind"], string, Found, boolean, string]>([
  ["initial-report", "a reporting company", reporting, false, "31 CFR 1010.380(a)(1)"],
  ["initial-report", "one that is not determined", open, false, "never surer than the answers"],
  ["initial-report", "one that is not covered", uncovered, true, "31 CFR 1010.380(c)(1)"],
  ["initial-report", "a bank", bank, true, "FAQ L.5"],
  ["initial-report", "a domestic entity", domestic, true, "90 FR 13688"],
  ["updated-report", "a reporting company", reporting, false, "FAQ H.1"],
  ["updated-report", "one that is not determined", open, false, "never surer than the answers"],
  ["updated-report", "a bank", bank, true, "FAQ L.5"],
  ["updated-report", "a domestic entity", domestic, true, "90 FR 13688"],
  ["corrected-report", "a reporting company", reporting, false, "FAQ I.1"],
  ["corrected-report", "a bank, of which it is not verified", bank, false, "FAQ I.1"],
  ["corrected-report", "a domestic entity", domestic, true, "90 FR 13688"],
  ["corrected-report", "one that is not covered", uncovered, true, "31 CFR 1010.380(c)(1)"],
  ["newly-exempt-report", "a bank", bank, false, "FAQ J.1"],
  ["newly-exempt-report", "a domestic entity", domestic, false, "FAQ J.1"],
  [
    "initial-report",
    "a company that New York does not cover",
    inNewYork(uncovered),
    false,
    "31 CFR 1010.380",
  ],
])("the %s of %s", (kind, _, found, expected) => {
  expect(isObligationLifted({ kind, jurisdiction: "US" }, found)).toBe(expected);
});

test.each<[Obligation["kind"], string, Found, boolean]>([
  ["new-york-initial-report", "a company that reports", inNewYork(reporting), false],
  ["new-york-initial-report", "an exempt one, which attests", inNewYork(bank), true],
  ["new-york-initial-report", "one that is not determined", inNewYork(open), false],
  ["new-york-attestation", "an exempt one", inNewYork(bank), false],
  ["new-york-attestation", "one that reports instead", inNewYork(reporting), true],
  ["new-york-attestation", "one that is not covered", inNewYork(uncovered), true],
  ["new-york-annual-statement", "a company that reports", inNewYork(reporting), false],
  ["new-york-annual-statement", "an exempt one", inNewYork(bank), false],
  ["new-york-annual-statement", "one that is not covered", inNewYork(uncovered), true],
  ["new-york-initial-report", "a company that is federally exempt", domestic, false],
])("NY LLC Transparency Act: the %s of %s", (kind, _, found, expected) => {
  expect(isObligationLifted({ kind, jurisdiction: "US-NY" }, found)).toBe(expected);
});
