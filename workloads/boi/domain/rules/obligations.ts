import { daysAfter, endOfDay } from "./calendar";
import type { Citation } from "./citation";
import type { Jurisdiction } from "./rule-sets";

/** What happened to a company, "YYYY-MM-DD". */
export type CompanyEvent =
  | {
      readonly kind: "registered";
      /** The day on which the registration became effective. */
      readonly on: string;
      /** The earlier of actual notice and public notice that it is effective; that day itself where it is not known. */
      readonly noticeOn?: string;
      /** Foreign, where the rule makes a difference. */
      readonly foreign: boolean;
    }
  | { readonly kind: "changed"; readonly on: string }
  | { readonly kind: "error-known"; readonly on: string }
  | { readonly kind: "became-exempt"; readonly on: string }
  | { readonly kind: "lost-exemption"; readonly on: string; readonly reportedExempt: boolean }
  | { readonly kind: "authorised-in-new-york"; readonly on: string; readonly exempt: boolean }
  | { readonly kind: "new-york-year"; readonly on: string };

export interface Obligation {
  readonly kind:
    | "initial-report"
    | "updated-report"
    | "corrected-report"
    | "newly-exempt-report"
    | "new-york-initial-report"
    | "new-york-attestation"
    | "new-york-annual-statement";
  readonly jurisdiction: Jurisdiction;
  /** The last day on which it is in time. */
  readonly dueOn: string;
  readonly trigger: CompanyEvent["kind"];
  readonly triggeredOn: string;
  readonly citation: Citation;
}

const interimRule = "2025-03-26";

/** The obligation that an event brings; undefined where the rule in force brought none. */
export function obligation(event: CompanyEvent): Obligation | undefined {
  const due = (
    kind: Obligation["kind"],
    dueOn: string,
    citation: Citation,
    jurisdiction: Jurisdiction = "US",
  ): Obligation => ({ kind, jurisdiction, dueOn, trigger: event.kind, triggeredOn: event.on, citation });
  const noChange = "whether the final rule of 2026-08-14 altered the count of days is not verified";
  switch (event.kind) {
    case "registered":
      return event.foreign ? due("initial-report", ...foreignInitial(event)) : undefined;
    case "changed":
      return due("updated-report", daysAfter(event.on, 30), {
        source: "FAQ H.1",
        grade: "A",
        caveat: noChange,
      });
    case "error-known":
      return due("corrected-report", daysAfter(event.on, 30), {
        source: "FAQ I.1",
        grade: "A",
        caveat: noChange,
      });
    case "became-exempt":
      return due("newly-exempt-report", daysAfter(event.on, 30), { source: "FAQ J.1", grade: "A" });
    case "lost-exemption":
      return due(event.reportedExempt ? "updated-report" : "initial-report", daysAfter(event.on, 30), {
        source: "FAQ H.6",
        grade: "A",
      });
    case "authorised-in-new-york":
      return due(
        event.exempt ? "new-york-attestation" : "new-york-initial-report",
        event.on < "2026-01-01" ? "2026-12-31" : daysAfter(event.on, 30),
        { source: "NY LLC Transparency Act", grade: "B" },
        "US-NY",
      );
    case "new-york-year":
      return due(
        "new-york-annual-statement",
        `${Number(event.on.slice(0, 4)) + 1}${event.on.slice(4) === "-02-29" ? "-02-28" : event.on.slice(4)}`,
        {
          source: "NY LLC Transparency Act",
          grade: "B",
          caveat: "that the year is counted from the last statement is our inference",
        },
        "US-NY",
      );
  }
}

function foreignInitial({ on, noticeOn }: Extract<CompanyEvent, { kind: "registered" }>): [string, Citation] {
  if (on < interimRule) return ["2025-04-25", { source: "90 FR 13688", grade: "B" }];
  return [
    daysAfter(noticeOn !== undefined && noticeOn > on ? noticeOn : on, 30),
    { source: "90 FR 13688", grade: "B" },
  ];
}

export const overdue = ({ dueOn }: Obligation, at: Date): boolean =>
  at.getTime() >= endOfDay(dueOn).epochMilliseconds;
