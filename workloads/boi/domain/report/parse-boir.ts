import { z } from "zod";
import { partyTypes } from "./model/codes";
import { elementReader, type ElementReader } from "./element-reader";
import { fields, submitterFields } from "./model/fields";
import type { FiledReport } from "./model/filed";
import { parseTree } from "./parse-tree";
import { applicant, beneficialOwner, report, submitter, type Submitter } from "./model/report";
import { UnreadableBoir } from "./unreadable-boir";

/** Reads a BOIR back. Who the persons are to us, and what they attested, is not in it. Throws `UnreadableBoir`. */
export function parseBoir(xml: string): { readonly report: FiledReport; readonly submitter: Submitter } {
  const tree = parseTree(xml);
  if (tree.name !== "EFilingSubmissionXML")
    throw new UnreadableBoir("the XML is not an EFilingSubmissionXML");
  const root = elementReader(tree);
  const from = root.fields(submitterFields);
  const activity = root.one("Activity");
  if (activity.take("FilingDateText") !== "")
    throw new UnreadableBoir("FilingDateText must be there and be empty");
  const prior = activity.fields(fields.priorReport);
  const priorTaxId = activity.fields(fields.priorReport.taxId);
  const parties = activity
    .any("Party")
    .map((party) => ({ party, type: party.take("ActivityPartyTypeCode") }));
  const of = (role: keyof typeof partyTypes) =>
    parties.filter(({ type }) => type === partyTypes[role]).map(({ party }) => party);
  const [company, second] = of("company");
  const known = of("company").length + of("applicant").length + of("owner").length;
  if (second || known !== parties.length)
    throw new UnreadableBoir("a Party has an unknown type, or there are two companies");
  const content = {
    ...activity.one("ActivityAssociation").fields({ kind: fields.kind }),
    ...activity.fields({ preparedOn: fields.preparedOn }),
    ...(Object.keys({ ...prior, ...priorTaxId }).length > 0 && {
      priorReport: { ...prior, taxId: priorTaxId },
    }),
    ...(company && { company: readCompany(company) }),
    applicants: of("applicant").map((party) => readPerson(party, fields.applicants)),
    owners: of("owner").map((party) => readPerson(party, fields.owners)),
  };
  root.done();
  return { report: shaped(filedReport, content), submitter: shaped(submitter, from) };
}

function readCompany(party: ElementReader) {
  const { requestFincenId, existing, formation, firstRegistration, legalName } = fields.company;
  const names = party.any("PartyName").map((name) => ({ type: name.take("PartyNameTypeCode"), name }));
  const [legal, secondLegal] = names.filter(({ type }) => type === "L");
  const others = names.filter(({ type }) => type === "DBA");
  if (!legal || secondLegal || others.length + 1 !== names.length)
    throw new UnreadableBoir("the company must have one legal name, and others of type DBA only");
  const registration = party.fields(firstRegistration);
  const [organization, another] = party.any("OrganizationClassificationTypeSubtype");
  if (another) throw new UnreadableBoir("the company has two OrganizationClassificationTypeSubtype");
  return {
    ...party.fields({ requestFincenId, existing }),
    ...(organization?.fields({ pooledInvestmentVehicle: fields.company.pooledInvestmentVehicle }) ?? {}),
    ...legal.name.fields({ legalName }),
    alternateNames: others.map(({ name }) => name.fields({ legalName }).legalName),
    taxId: party.one("PartyIdentification").fields(fields.company.taxId),
    formation: party.fields(formation),
    ...(Object.keys(registration).length > 0 && { firstRegistration: registration }),
    address: party.one("Address").fields(fields.company.address),
  };
}

function readPerson(party: ElementReader, group: typeof fields.applicants | typeof fields.owners) {
  const isOwner = "guardianOfMinor" in group;
  const exempt = party.take("ExemptIndicator");
  if (isOwner && exempt === "Y") {
    const { legalName } = legalNamed(party).fields({ legalName: fields.owners.legalName });
    return { kind: "exempt-entity", legalName };
  }
  if (exempt !== undefined) throw new UnreadableBoir("ExemptIndicator must be Y, and of an owner");
  const minor = isOwner ? party.fields({ guardianOfMinor: group.guardianOfMinor }) : {};
  const { fincenId } = party.fields({ fincenId: group.fincenId });
  if (fincenId !== undefined) return { kind: "fincen-id", fincenId, ...minor };
  const address = party.one("Address");
  return {
    kind: "individual",
    ...minor,
    name: legalNamed(party).fields(group.name),
    ...party.fields({ birthDate: group.birthDate }),
    ...("addressType" in group && address.fields({ addressType: group.addressType })),
    address: address.fields(group.address),
    idDocument: party.one("PartyIdentification").fields(group.idDocument),
  };
}

function legalNamed(party: ElementReader): ElementReader {
  const name = party.one("PartyName");
  if (name.take("PartyNameTypeCode") !== "L")
    throw new UnreadableBoir("a person's PartyName must be of type L");
  return name;
}

const ours = { personId: true, usPerson: true } as const;
const [applicantById, applicantByData] = applicant.options;
const [ownerById, ownerByData, exemptEntity] = beneficialOwner.options;
const filedReport = report.extend({
  applicants: z.array(z.union([applicantById.omit(ours), applicantByData.omit(ours)])),
  owners: z.array(
    z.union([ownerById.omit(ours), ownerByData.omit(ours), exemptEntity.omit({ personId: true })]),
  ),
}) satisfies z.ZodType<FiledReport>;

function shaped<T>(shape: z.ZodType<T>, content: unknown): T {
  const result = shape.safeParse(content);
  if (result.success) return result.data;
  const places = result.error.issues.map(({ path }) => path.map(String).join("/"));
  throw new UnreadableBoir(`the XML lacks what belongs at ${places.join(", ")}`);
}
