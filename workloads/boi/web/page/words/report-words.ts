import { companyFieldLabels } from "../../../domain/company/company-fields";

/** Codes of the API in words; one that is not known here is shown as it is. */
const words: Readonly<Record<string, string>> = {
  initial: "Initial report",
  update: "Update",
  correction: "Correction",
  "newly-exempt": "Newly exempt entity",
  "initial-report": "Initial report",
  "updated-report": "Updated report",
  "corrected-report": "Corrected report",
  "newly-exempt-report": "Newly exempt entity report",
  "new-york-initial-report": "New York: initial report",
  "new-york-attestation": "New York: attestation of exemption",
  "new-york-annual-statement": "New York: annual statement",
  US: "United States",
  "US-NY": "New York",
  open: "Open",
  met: "Met",
  void: "No longer due",
  "reporting-company": "Reporting company",
  exempt: "Exempt",
  "not-covered": "Not covered by the rule",
  undetermined: "Not determined yet",
  administrator: "Administrator",
  preparer: "Preparer",
  "compliance-officer": "Compliance officer",
  auditor: "Auditor",
  ...companyFieldLabels,
  name: "Name",
  birthDate: "Date of birth",
  idDocument: "Identification document",
  attestation: "Whether you are a U.S. person",
  minor: "Whether you are a minor",
};

export const reportWords = (code: string): string => words[code] ?? code;
