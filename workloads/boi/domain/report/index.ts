export { boirXml, boirXmlStream, InvalidReport, type ToFile } from "./boir-xml";
export { certification, certificationOf, type Certification } from "./certification";
export { certificationStatement } from "./certification-statement";
export { fieldProblems } from "./model/field-problems";
export { fields, submitterFields } from "./model/fields";
export { UsPersonInReport, type FiledReport } from "./model/filed";
export { parseBoir } from "./parse-boir";
export { countries, isDomestic, registrationStates, states, territories } from "./model/places";
export * from "./model/report";
export {
  addressProblems,
  companyPartProblems,
  companyProblems,
  idDocumentProblems,
  personProblems,
  reportProblems,
  submitterProblems,
} from "./report-problems";
export { previewHtml } from "./preview-html";
export { snapshotHash } from "./snapshot-hash";
export { UnreadableBoir } from "./unreadable-boir";
