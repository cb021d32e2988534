import { SaxesParser } from "saxes";

/** What FinCEN's side reads of a report: written apart from our own reader, so that neither hides the other's faults. */
export interface SubmissionFacts {
  readonly kind: "initial" | "correction" | "update" | "newly-exempt";
  readonly company?: Identity;
  readonly prior?: Identity;
  readonly submitterComplete: boolean;
  readonly attachments: readonly string[];
  readonly finCenIds: readonly string[];
  readonly requestsFinCenId: boolean;
}

export interface Identity {
  readonly name: string;
  readonly tinType: string;
  readonly tin: string;
}

const kinds: Readonly<Record<string, SubmissionFacts["kind"]>> = {
  InitialReportIndicator: "initial",
  CorrectsAmendsPriorReportIndicator: "correction",
  UpdatePriorReportIndicator: "update",
  NewlyExemptEntityIndicator: "newly-exempt",
};

interface Party {
  type: string;
  names: string[];
  tinType: string;
  tin: string;
}

/** Throws with what is wrong when the text is no report: not well-formed, with a DTD, of another root. */
export function submissionFacts(xml: string): SubmissionFacts {
  const parser = new SaxesParser({ position: true });
  const path: string[] = [];
  const found = new Map<string, string>();
  const attachments: string[] = [];
  const finCenIds: string[] = [];
  const parties: Party[] = [];
  let kind: SubmissionFacts["kind"] | undefined;
  let text = "";
  parser.on("doctype", () => {
    throw new Error("a document type declaration is not allowed");
  });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name }) => {
    path.push(name.replace(/^fc2:/, ""));
    if (path.length > 12) throw new Error("elements are nested too deeply");
    if (path.at(-1) === "Party") parties.push({ type: "", names: [], tinType: "", tin: "" });
    text = "";
  });
  parser.on("text", (more) => {
    text += more;
  });
  parser.on("closetag", () => {
    const name = path.pop() ?? "";
    const party = path.includes("Party") ? parties.at(-1) : undefined;
    if (kinds[name] && text === "Y") kind = kinds[name];
    if (name === "OriginalAttachmentFileName") attachments.push(text);
    if (name === "FinCENID") finCenIds.push(text);
    if (party) {
      if (name === "ActivityPartyTypeCode") party.type = text;
      if (name === "RawPartyFullName") party.names.push(text);
      if (name === "PartyIdentificationNumberText") party.tin = text;
      if (name === "PartyIdentificationTypeCode") party.tinType = text;
      if (name === "RequestFinCENIDIndicator") found.set(name, text);
    } else found.set(name, text);
    text = "";
  });
  parser.write(xml).close();
  if (kind === undefined) throw new Error("the report says of no kind that it is one");
  const company = parties.find(({ type }) => type === "62");
  const prior = found.get("EFilingPriorReportingCompanyName");
  const value = (name: string) => found.get(name) ?? "";
  return {
    kind,
    ...(company && { company: { name: company.names[0] ?? "", tinType: company.tinType, tin: company.tin } }),
    ...(prior !== undefined && {
      prior: {
        name: prior,
        tinType: value("EFilingPriorReportingCompanyIdentificationTypeCode"),
        tin: value("EFilingPriorReportingCompanyIdentificationNumberText"),
      },
    }),
    submitterComplete: [
      "SubmitterElectronicAddressText",
      "SubmitterEntityIndivdualLastName",
      "SubmitterIndivdualFirstName",
    ].every((name) => value(name) !== ""),
    attachments,
    finCenIds,
    requestsFinCenId: found.get("RequestFinCENIDIndicator") === "Y",
  };
}
