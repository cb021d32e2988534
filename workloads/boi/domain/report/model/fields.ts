import { idTypes, pooledInvestmentVehicle, reportKinds, taxIdTypes } from "./codes";
import type { Field, Fields, Format } from "./field";
import * as formats from "./formats";

const textField = (item: string, label: string, element: string, max: number, format?: Format) =>
  ({ kind: "text", item, label, element, max, ...(format && { format }) }) as const satisfies Field;

const code = (item: string, label: string, element: string, codes: Readonly<Record<string, string>>) =>
  ({ kind: "code", item, label, element, codes }) as const satisfies Field;

const indicator = (item: string, label: string, element: string, yes = "Y") =>
  ({ kind: "indicator", item, label, element, yes }) as const satisfies Field;

const date = (item: string, label: string, element: string) =>
  ({ kind: "date", item, label, element }) as const satisfies Field;

const tribe = (item: string, label: string, codeElement: string, element: string) =>
  ({ kind: "tribe", item, label, codeElement, element, max: 150 }) as const satisfies Field;

/** The form asks for an address in five items that follow each other, on each of its pages. */
const address = (first: number) => ({
  street: textField(`${first}`, "Street address", "RawStreetAddress1Text", 100),
  city: textField(`${first + 1}`, "City", "RawCityText", 50),
  country: textField(`${first + 2}`, "Country or U.S. territory", "RawCountryCodeText", 2, formats.country),
  state: textField(`${first + 3}`, "State or province", "RawStateCodeText", 3, formats.stateCode),
  postalCode: textField(`${first + 4}`, "ZIP or postal code", "RawZIPCode", 9, formats.postalCode),
});

const name = (first: number) => ({
  last: textField(`${first}`, "Last name", "RawEntityIndividualLastName", 150),
  first: textField(`${first + 1}`, "First name", "RawIndividualFirstName", 50),
  middle: textField(`${first + 2}`, "Middle name", "RawIndividualMiddleName", 50),
  suffix: textField(`${first + 3}`, "Suffix", "RawIndividualNameSuffixText", 50),
});

const idDocument = (first: number) => ({
  type: code(`${first}`, "Identifying document", "PartyIdentificationTypeCode", idTypes),
  number: textField(`${first + 1}`, "Document number", "PartyIdentificationNumberText", 25),
  country: textField(`${first + 2}a`, "Issued by country", "OtherIssuerCountryText", 2, formats.country),
  state: textField(`${first + 2}b`, "Issued by state", "OtherIssuerStateText", 3, formats.stateCode),
  tribe: tribe(`${first + 2}c`, "Issued by tribe", "IssuerLocalTribalCodeText", "OtherIssuerLocalTribalText"),
  // FinCEN publishes no length; 255 is what file systems hold.
  fileName: textField(`${first + 3}`, "Image file", "OriginalAttachmentFileName", 255, formats.fileName),
});

export const submitterFields = {
  email: textField("-", "Submitter's e-mail address", "SubmitterElectronicAddressText", 500, formats.email),
  // FinCEN's own spelling.
  lastName: textField("-", "Submitter's last name or firm", "SubmitterEntityIndivdualLastName", 150),
  firstName: textField("-", "Submitter's first name", "SubmitterIndivdualFirstName", 100),
} as const satisfies Fields;

/** Every item of the report, once. Entry checks, whole checks, XML and preview are folds over this. */
export const fields = {
  kind: { kind: "choice", item: "1", label: "Type of filing", elements: reportKinds },
  preparedOn: date("2", "Date prepared", "ApprovalOfficialSignatureDateText"),
  priorReport: {
    name: textField("1e", "Legal name in the most recent report", "EFilingPriorReportingCompanyName", 150),
    taxId: {
      type: code("1f", "Tax ID type in it", "EFilingPriorReportingCompanyIdentificationTypeCode", taxIdTypes),
      number: textField("1g", "Tax ID in it", "EFilingPriorReportingCompanyIdentificationNumberText", 25),
      country: textField(
        "1h",
        "Country of the foreign tax ID in it",
        "EFilingPriorReportingCompanyIssuerCountryCodeText",
        2,
        formats.country,
      ),
    },
  },
  company: {
    requestFincenId: indicator("3", "Requests a FinCEN ID", "RequestFinCENIDIndicator"),
    pooledInvestmentVehicle: indicator(
      "4",
      "Foreign pooled investment vehicle",
      "OrganizationTypeID",
      pooledInvestmentVehicle,
    ),
    existing: indicator("16", "Registered before 2024-01-01", "ExistingReportingCompanyIndicator"),
    legalName: textField("5", "Legal name", "RawPartyFullName", 150),
    alternateNames: textField("6", "Alternate name", "RawPartyFullName", 150, formats.otherName),
    taxId: {
      type: code("7", "Tax ID type", "PartyIdentificationTypeCode", taxIdTypes),
      number: textField("8", "Tax ID", "PartyIdentificationNumberText", 25),
      country: textField("9", "Country of the foreign tax ID", "OtherIssuerCountryText", 2, formats.country),
    },
    formation: {
      country: textField("10a", "Formed under the law of", "FormationCountryCodeText", 2, formats.country),
      state: textField("10b", "State of formation", "FormationStateCodeText", 2, formats.registrationState),
      tribe: tribe(
        "10c",
        "Tribe of formation",
        "FormationLocalTribalCodeText",
        "OtherFormationLocalTribalText",
      ),
    },
    firstRegistration: {
      state: textField(
        "10e",
        "State of first registration",
        "FirstRegistrationStateCodeText",
        2,
        formats.registrationState,
      ),
      tribe: tribe(
        "10f",
        "Tribe of first registration",
        "FirstRegistrationLocalTribalCodeText",
        "OtherFirstRegistrationLocalTribalText",
      ),
    },
    address: address(11),
  },
  applicants: {
    fincenId: textField("18", "FinCEN ID", "FinCENID", 12, formats.fincenId),
    name: name(19),
    birthDate: date("23", "Date of birth", "IndividualBirthDateText"),
    addressType: {
      kind: "choice",
      item: "24",
      label: "Type of address",
      elements: { business: "BusinessAddressIndicator", residential: "ResidentialAddressIndicator" },
    },
    address: address(25),
    idDocument: idDocument(30),
  },
  owners: {
    guardianOfMinor: indicator(
      "35",
      "Parent or guardian of a minor",
      "ParentOrLegalGuardianForMinorChildIndicator",
    ),
    fincenId: textField("36", "FinCEN ID", "FinCENID", 12, formats.fincenId),
    legalName: textField("38", "Exempt entity's legal name", "RawEntityIndividualLastName", 150),
    name: name(38),
    birthDate: date("42", "Date of birth", "IndividualBirthDateText"),
    address: address(43),
    idDocument: idDocument(48),
  },
} as const satisfies Fields;
