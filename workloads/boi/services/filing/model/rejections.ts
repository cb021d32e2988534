export interface Rejection {
  readonly meaning: string;
  /** JSON Pointer into the report. */
  readonly pointer: string;
  readonly remedy: string;
}

/** FinCEN's rejection codes (System-to-System guide): what each means and where it is corrected. */
const rejections: Readonly<Record<string, Rejection>> = {
  SBE01: {
    meaning: "FinCEN could not process the report",
    pointer: "",
    remedy: "Nothing is wrong with the report: resolve the dead letter with a retry.",
  },
  SBE02: {
    meaning: "an initial report was filed for this name and tax ID before",
    pointer: "/company/taxId",
    remedy: "Prepare an update, and name the report that was accepted before.",
  },
  SBE03: {
    meaning: "a person's FinCEN ID was not matched",
    pointer: "/owners",
    remedy: "Ask the person for the FinCEN ID again, or state their data instead.",
  },
  SBE04: {
    meaning: "the name and tax ID of the prior report belong to no reporting company",
    pointer: "/priorReport",
    remedy: "Name the company exactly as its last accepted report does.",
  },
  SBE05: {
    meaning: "the name and tax ID of the prior report are not those of the last accepted one",
    pointer: "/priorReport",
    remedy: "Name the company as its most recent accepted report does, not as its first.",
  },
  SBE06: {
    meaning: "a person's FinCEN ID was not matched",
    pointer: "/owners",
    remedy: "Ask the person for the FinCEN ID again, or state their data instead.",
  },
};

/** A code that is not documented is passed on, never dropped. */
export const rejectionOf = (code: string, element?: string): Rejection =>
  rejections[code] ?? {
    meaning: code === "" ? "FinCEN's validation failed" : `FinCEN answered ${code}`,
    pointer: element === undefined ? "" : `/${element}`,
    remedy: "Read FinCEN's own words in the transcript, correct the data, and prepare the report again.",
  };
