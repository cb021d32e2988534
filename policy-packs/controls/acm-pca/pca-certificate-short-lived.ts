import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { allOf, anyOf, not, when } from "../requirements/combined";
import { requires } from "../requirements/requires";
import { isAtMost, isOneOf, matches } from "../requirements/scalars";

const certificate = "aws:acmpca/certificate:Certificate";

const isOfAuthority = matches("templateArn", /(Root|Subordinate)CACertificate/, "of an authority");
const within = (days: number, months: number, years: number) =>
  allOf(
    when(isOneOf("validity.type", ["DAYS"]), isAtMost("validity.value", days)),
    when(isOneOf("validity.type", ["MONTHS"]), isAtMost("validity.value", months)),
    when(isOneOf("validity.type", ["YEARS"]), isAtMost("validity.value", years)),
  );

export const pcaCertificateShortLived: Control = {
  id: "pca-certificate-short-lived",
  title: "Certificates of a private authority run out in good time",
  why: "A certificate that is stolen or forgotten serves until it runs out.",
  remedy: "Set validity to 398 days or 13 months at most; give a subordinate authority ten years at most.",
  severity: "low",
  domain: "identity",
  // Browsers take 398 days at most. An end that is given as a date is not judged.
  planned: requires({
    [certificate]: anyOf(
      "validity must end within 398 days, of an authority within ten years",
      allOf(not(isOfAuthority), within(398, 13, 1)),
      allOf(isOfAuthority, within(3653, 120, 10)),
    ),
  }),
  examples: examplesOf(certificate, {
    bad: {
      "five years": { validity: { type: "YEARS", value: "5" } },
      "a root of thirty, in a list": {
        templateArn: "arn:aws:acm-pca:::template/RootCACertificate/V1",
        validity: [{ type: "YEARS", value: "30" }],
      },
    },
    good: {
      "a year": { validity: { type: "YEARS", value: "1" } },
      "a subordinate authority": {
        templateArn: "arn:aws:acm-pca:::template/SubordinateCACertificate_PathLen0/V1",
        validity: { type: "YEARS", value: "5" },
      },
    },
  }),
};
