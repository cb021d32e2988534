import type { FieldProblem } from "../../field-problem";
import { filledState, listedAsUs, isDomestic, states } from "../model/places";
import type { IdDocument } from "../model/report";
import { problems } from "./check";

interface Issuer {
  readonly country: (country: string) => boolean;
  readonly countryDetail: string;
  /** What else names the issuer. */
  readonly within: "a state" | "a state or a tribe" | "nothing";
}

/** Who may issue which document. */
const issuers: Readonly<Record<IdDocument["type"], Issuer>> = {
  "drivers-license": {
    country: listedAsUs,
    countryDetail: "A state driver's license is issued in the United States or a U.S. territory",
    within: "a state",
  },
  "state-local-or-tribal-id": {
    country: listedAsUs,
    countryDetail: "A state, local or tribal ID is issued in the United States or a U.S. territory",
    within: "a state or a tribe",
  },
  "us-passport": {
    country: (country) => country === "US",
    countryDetail: "A U.S. passport is issued by the United States (US)",
    within: "nothing",
  },
  "foreign-passport": {
    country: (country) => !isDomestic(country),
    countryDetail: "A foreign passport is issued by another country than the United States",
    within: "nothing",
  },
};

export function idDocumentRules(document: IdDocument, pointer = ""): readonly FieldProblem[] {
  const { country, countryDetail, within } = issuers[document.type];
  const state = filledState(document);
  const none = within === "nothing";
  // A territory fills in its state, so that a tribe cannot stand beside it.
  const both = state !== undefined && document.tribe !== undefined;
  return problems(
    [!country(document.country), `${pointer}/country`, countryDetail],
    [
      none && document.state !== undefined,
      `${pointer}/state`,
      "A passport's issuer has no state: leave it out",
    ],
    [
      within !== "a state or a tribe" && document.tribe !== undefined,
      `${pointer}/tribe`,
      "Only a tribal ID is issued by a tribe: leave it out",
    ],
    [
      within === "a state or a tribe" && both,
      `${pointer}/tribe`,
      "Give the state or the tribe that issued the document, not both",
    ],
    [
      !none && state === undefined && (within === "a state" || document.tribe === undefined),
      `${pointer}/state`,
      `The issuer is missing: this document is issued by ${within}`,
    ],
    [
      !none && document.state !== undefined && !(states[document.country]?.has(document.state) ?? false),
      `${pointer}/state`,
      "The state is not one of this country's",
    ],
  );
}
