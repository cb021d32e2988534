import type { FieldProblem } from "../../field-problem";
import { filledState, listedAsUs, states } from "../model/places";
import type { Address } from "../model/report";
import { problems } from "./check";

/** The state that a country asks for, and the form of its postal codes. */
export function addressRules(address: Address, pointer = ""): readonly FieldProblem[] {
  const { country, postalCode } = address;
  const zipCoded = listedAsUs(country);
  const state = filledState(address);
  const known = states[country];
  const lacksCode = zipCoded && postalCode === undefined;
  return problems(
    [
      known === undefined && state !== undefined,
      `${pointer}/state`,
      "A state is given for addresses in the United States, Canada and Mexico only: leave it out",
    ],
    [
      known !== undefined && state === undefined,
      `${pointer}/state`,
      "The state is missing: addresses in the United States, Canada and Mexico need it",
    ],
    [
      known !== undefined && state !== undefined && !known.has(state),
      `${pointer}/state`,
      "The state is not one of this country's",
    ],
    [
      states[country]?.has(country) === true && address.state !== undefined && address.state !== country,
      `${pointer}/state`,
      "In a U.S. territory the state is the territory itself: leave it out",
    ],
    [lacksCode, `${pointer}/postalCode`, "The ZIP code is missing: addresses in the United States need it"],
    [
      zipCoded && postalCode !== undefined && !isZip(postalCode),
      `${pointer}/postalCode`,
      "The ZIP code must be 5 or 9 digits, not all the same and not 123456789",
    ],
  );
}

const isZip = (value: string): boolean =>
  /^(\d{5}|\d{9})$/.test(value) && !/^(\d)\1*$/.test(value) && value !== "123456789";

/** P.O. box, PMB and their like in English; it must not mistake "Boxwood Lane" or "Post Office Square" for one. */
export const isPostBox = (street: string): boolean =>
  /(^|[^\p{L}\p{N}])(p\.?\s*o\.?\s*b(ox|\.)?|post(al)?\s*(office)?\s*box)(?![\p{L}])/iu.test(street);
