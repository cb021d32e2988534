/** FinCEN's codes by the words that the model uses. */
export const reportKinds = {
  initial: "InitialReportIndicator",
  correction: "CorrectsAmendsPriorReportIndicator",
  update: "UpdatePriorReportIndicator",
  "newly-exempt": "NewlyExemptEntityIndicator",
} as const;

export const taxIdTypes = { "ssn-or-itin": "1", ein: "2", foreign: "9" } as const;

/** A passport card counts as a U.S. passport (FAQ F.5). */
export const idTypes = {
  "drivers-license": "37",
  "state-local-or-tribal-id": "38",
  "us-passport": "39",
  "foreign-passport": "40",
} as const;

export const partyTypes = { company: "62", applicant: "63", owner: "64" } as const;

export const pooledInvestmentVehicle = "19";

/** The one value of FinCEN's tribal list that is known here: the name follows as text. */
export const otherTribe = "Other";
