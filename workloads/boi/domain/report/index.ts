export { boirXml } from "./boir-xml";
export { certification, certificationOf } from "./certification";
export { certificationStatement } from "./certification-statement";
export { fields } from "./model/fields";
export { parseBoir } from "./parse-boir";
export { countries, states, territories } from "./model/places";
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
