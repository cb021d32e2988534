import type { ComputedType } from "../../values/template";

/** Formats: Service Authorization Reference, Amazon Macie. */
export const macie: Readonly<Record<string, ComputedType>> = {
  "aws:macie2/account:Account": { id: "{account}" },
};
