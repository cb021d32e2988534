import { html, raw } from "hono/html";
import { certificationStatement } from "./certification-statement";
import { countryNames } from "./model/country-names";
import { isField, type Field, type Fields } from "./model/field";
import { fields, submitterFields } from "./model/fields";
import { filledState } from "./model/places";
import { previewStyle } from "./preview-style";
import type { Address, Person, Report, Submitter } from "./model/report";
import { snapshotHash } from "./snapshot-hash";

const titles: Readonly<Record<Report["kind"], string>> = {
  initial: "Initial report",
  update: "Update of a prior report",
  correction: "Correction of a prior report",
  "newly-exempt": "Newly exempt entity",
};

/**
 * The report as a certifier reads it before signing: every item that will be filed, by its number on FinCEN's form, and
 * nothing from elsewhere (no script, no font, no image). The same report gives the same bytes, so that a certification
 * can name what was seen by its hash.
 */
export function previewHtml(report: Report, submitter?: Submitter): string {
  const { company, applicants, owners, priorReport } = report;
  const name = company?.legalName ?? priorReport?.name ?? "Reporting company";
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta
          http-equiv="content-security-policy"
          content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
        />
        <meta name="referrer" content="no-referrer" />
        <title>${titles[report.kind]}: ${name}</title>
        ${raw(`<style>${previewStyle}</style>`)}
      </head>
      <body>
        <header>
          <p class="form">Beneficial Ownership Information Report</p>
          <h1>${name}</h1>
          <p class="kind">${titles[report.kind]}</p>
        </header>
        <main>
          ${section("Filing", [
            ...rows({ kind: fields.kind, preparedOn: fields.preparedOn }, report),
            ...(submitter ? rows(submitterFields, submitter) : []),
          ])}
          ${
            priorReport ? section("Most recently accepted report", rows(fields.priorReport, priorReport)) : ""
          }
          ${
            company
              ? section(
                  "Reporting company",
                  rows(fields.company, { ...company, address: shownAddress(company.address) }),
                )
              : ""
          }
          ${company ? people("Company applicants", "Applicant", fields.applicants, applicants) : ""}
          ${company ? people("Beneficial owners", "Owner", fields.owners, owners) : ""}
          <section aria-labelledby="certification">
            <h2 id="certification">Certification</h2>
            <blockquote>${certificationStatement}</blockquote>
            <p class="hash">Digest of this report (SHA-256): <code>${snapshotHash(report)}</code></p>
          </section>
        </main>
      </body>
    </html>`;
  // A template is a promise only when something in it is one.
  if (page instanceof Promise) throw new Error("the preview waits for nothing");
  return `${page.toString()}\n`;
}

interface Row {
  readonly item: string;
  readonly label: string;
  readonly value: string;
}

/** One row for each item that has a value, in the table's order. */
function rows(table: Field | Fields, value: unknown): readonly Row[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((member) => rows(table, member));
  if (isField(table)) return [{ item: table.item, label: table.label, value: formatValue(table, value) }];
  return Object.entries(table).flatMap(([name, inner]) =>
    rows(inner, (value as Readonly<Record<string, unknown>>)[name]),
  );
}

function formatValue(field: Field, value: unknown): string {
  if (field.kind === "indicator") return value === true ? "Yes" : "No";
  const text = String(value);
  if (field.kind === "choice" && Object.hasOwn(titles, text)) return titles[text as Report["kind"]];
  if (field.kind === "code" || field.kind === "choice") return words[text] ?? text;
  const country = /Country|Formed under|Issued by country/.test(field.label) && /^[A-Z]{2}$/.test(text);
  return country ? `${countryNames[text] ?? text} (${text})` : text;
}

const words: Readonly<Record<string, string>> = {
  "ssn-or-itin": "SSN or ITIN",
  ein: "EIN",
  foreign: "Foreign tax ID",
  "drivers-license": "State-issued driver's license",
  "state-local-or-tribal-id": "State, local or tribal ID",
  "us-passport": "U.S. passport",
  "foreign-passport": "Foreign passport",
  business: "Business",
  residential: "Residential",
};

const section = (title: string, given: readonly Row[]) => {
  const id = title.toLowerCase().replaceAll(/\W+/g, "-");
  return html`<section aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    ${list(given)}
  </section>`;
};

const list = (given: readonly Row[]) =>
  html`<dl>
    ${given.map(
      ({ item, label, value }) =>
        html`<div>
          <dt>${item === "-" ? "" : html`<span class="item">Item ${item}</span>`}${label}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;

function people(title: string, one: string, table: Fields, given: readonly Person[]) {
  const id = title.toLowerCase().replaceAll(/\W+/g, "-");
  return html`<section aria-labelledby="${id}">
    <h2 id="${id}">${title} <span class="count">${given.length}</span></h2>
    ${given.length === 0 ? html`<p class="none">None is reported.</p>` : ""}
    ${given.map(
      (person, index) =>
        html`<article aria-label="${one} ${index + 1}">
          <h3>${one} ${index + 1} of ${given.length}: ${personTitle(person)}</h3>
          ${list(personRows(table, person))}
        </article>`,
    )}
  </section>`;
}

const personTitle = (person: Person): string =>
  person.kind === "individual"
    ? [person.name.first, person.name.middle, person.name.last, person.name.suffix]
        .filter((part) => part !== undefined)
        .join(" ")
    : person.kind === "fincen-id"
      ? `FinCEN ID ${person.fincenId}`
      : person.legalName;

const personRows = (table: Fields, person: Person): readonly Row[] => {
  if (person.kind === "exempt-entity")
    return [{ item: "37", label: "Exempt entity", value: "Yes" }, ...rows(table, person)];
  return rows(
    table,
    person.kind === "individual" ? { ...person, address: shownAddress(person.address) } : person,
  );
};

/** As it will be filed: a territory's state is filled in. */
const shownAddress = (address: Address): Address => {
  const state = filledState(address);
  return { ...address, ...(state !== undefined && { state }) };
};
