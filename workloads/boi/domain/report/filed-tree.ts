import { partyTypes } from "./model/codes";
import type { Fields } from "./model/field";
import type { FiledApplicant, FiledOwner, FiledReport } from "./model/filed";
import { fields, submitterFields } from "./model/fields";
import type { ReportingCompany, Submitter } from "./model/report";
import { written, type Wire } from "./wire";
import { container, type Container } from "./xml-tree";

/** A report as the tree of its XML: which group of fields is in which container. */
export const filedTree = (report: FiledReport, submitter: Submitter): Container =>
  container("EFilingSubmissionXML", written(submitterFields, submitter), [
    container(
      "Activity",
      [
        ...written({ preparedOn: fields.preparedOn }, report),
        ...(report.priorReport
          ? [
              ...written(fields.priorReport, report.priorReport),
              ...written(fields.priorReport.taxId, report.priorReport.taxId),
            ]
          : []),
        // Must be there and be empty: FinCEN writes the date.
        ["FilingDateText", ""],
      ],
      [
        container("ActivityAssociation", written({ kind: fields.kind }, report)),
        report.company && companyParty(report.company),
        ...report.applicants.map((person) => personParty("applicant", fields.applicants, person)),
        ...report.owners.map((person) => personParty("owner", fields.owners, person)),
      ],
    ),
  ]);

function companyParty(company: ReportingCompany): Container {
  const { requestFincenId, existing, formation, firstRegistration, legalName } = fields.company;
  return container(
    "Party",
    [
      partyType("company"),
      ...written({ requestFincenId, existing }, company),
      ...written(formation, company.formation),
      ...written(firstRegistration, company.firstRegistration ?? {}),
    ],
    [
      container("PartyName", [legal, ...written({ legalName }, company)]),
      ...company.alternateNames.map((name) =>
        container("PartyName", [
          ["PartyNameTypeCode", "DBA"],
          ...written({ legalName }, { legalName: name }),
        ]),
      ),
      container("Address", written(fields.company.address, company.address)),
      container("PartyIdentification", written(fields.company.taxId, company.taxId)),
      company.pooledInvestmentVehicle
        ? container(
            "OrganizationClassificationTypeSubtype",
            written({ pooledInvestmentVehicle: fields.company.pooledInvestmentVehicle }, company),
          )
        : undefined,
    ],
  );
}

function personParty(
  role: "applicant" | "owner",
  group: typeof fields.applicants | typeof fields.owners,
  person: FiledApplicant | FiledOwner,
): Container {
  const minor: Fields = "guardianOfMinor" in group ? { guardianOfMinor: group.guardianOfMinor } : {};
  if (person.kind === "exempt-entity")
    return container(
      "Party",
      [partyType(role), ["ExemptIndicator", "Y"]],
      [container("PartyName", [legal, ...written({ legalName: fields.owners.legalName }, person)])],
    );
  if (person.kind === "fincen-id")
    return container("Party", [partyType(role), ...written({ ...minor, fincenId: group.fincenId }, person)]);
  const addressType: Fields = "addressType" in group ? { addressType: group.addressType } : {};
  return container(
    "Party",
    [partyType(role), ...written({ ...minor, birthDate: group.birthDate }, person)],
    [
      container("PartyName", [legal, ...written(group.name, person.name)]),
      container("Address", [...written(addressType, person), ...written(group.address, person.address)]),
      container("PartyIdentification", written(group.idDocument, person.idDocument)),
    ],
  );
}

const partyType = (role: keyof typeof partyTypes): Wire[number] => [
  "ActivityPartyTypeCode",
  partyTypes[role],
];
const legal: Wire[number] = ["PartyNameTypeCode", "L"];
