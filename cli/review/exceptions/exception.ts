import { z } from "zod";
import { date, words } from "../baseline/entry";

/** A finding, or a few of a kind, that an organization has decided to live with until a day. */
export const exceptionSchema = z.strictObject({
  control: words("Id of the control.", "s3-bucket-public-access-blocked", 200),
  resource: words("Type and name of the resources, as in a URN; * is any text.", "aws:s3/*::website-*"),
  account: words("Key of the account.", "payments-production", 200).optional(),
  unit: words("Path of the organizational unit, instead of one account.", "Workloads/Test", 1000).optional(),
  owner: words("Who answers for it.", "payments-team", 200).optional(),
  ticket: words("Where it was decided.", "SEC-1234", 200).optional(),
  reason: words(
    "Why the finding is not fixed.",
    "The bucket holds the public web site and nothing else.",
  ).optional(),
  compensating: words("What is done instead.", "Macie scans the bucket every week.").optional(),
  granted: date("The day on which it was granted."),
  expires: date("The first day on which the finding fails again, at most a year later."),
});

/** With its place: `file` is relative to the working directory where it lies below it. */
export interface Exception extends z.output<typeof exceptionSchema> {
  readonly file: string;
  readonly line: number;
}
