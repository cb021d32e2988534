import type { FieldProblem } from "../../field-problem";
import { isDomestic } from "../model/places";
import type { TaxId } from "../model/report";
import { problems } from "./check";

/** Nine digits of a U.S. number, up to 25 letters and digits of a foreign one, which names its country. */
export const taxIdRules = ({ type, number, country }: TaxId, pointer = ""): readonly FieldProblem[] =>
  problems(
    [
      type !== "foreign" && !/^\d{9}$/.test(number),
      `${pointer}/number`,
      "A U.S. tax ID must be 9 digits, without hyphens",
    ],
    [
      type === "foreign" && !/^[A-Za-z0-9]{1,25}$/.test(number),
      `${pointer}/number`,
      "A foreign tax ID must be 1 to 25 letters and digits, without spaces or hyphens",
    ],
    [
      type === "foreign" && country === undefined,
      `${pointer}/country`,
      "The country of the foreign tax ID is missing",
    ],
    [
      type === "foreign" && country !== undefined && isDomestic(country),
      `${pointer}/country`,
      "A foreign tax ID is not issued by the United States or a territory",
    ],
    [
      type !== "foreign" && country !== undefined,
      `${pointer}/country`,
      "A country is given for a foreign tax ID only: leave it out",
    ],
  );
