import { blocks } from "../facts/blocks";
import { exemptByDefault } from "../facts/exempt-roles";
import { reserved } from "../facts/reserved";
import { each, type Control } from "../model/control";
import type { Resource } from "../model/resource";
import { collect, every, some } from "../model/three-valued";

const type = "aws:cloudtrail/trail:Trail";

export const cloudtrailManagementEventsRecorded: Control = {
  id: "cloudtrail-management-events-recorded",
  title: "Trails record every management event, reading and writing",
  why: "A trail of data events alone shows which objects were read, and not who opened the bucket.",
  remedy:
    "Leave eventSelectors and advancedEventSelectors out, or keep one selector with all management events beside those for data.",
  severity: "high",
  domain: "logging",
  baseline: true,
  planned: each(type, (trail) => collect([basic, advanced], (problems) => problems(trail))),
  denied: [
    reserved({
      sid: "TrailsRecordEverything",
      actions: [
        "cloudtrail:PutEventConfiguration",
        "cloudtrail:PutEventSelectors",
        "cloudtrail:PutInsightSelectors",
      ],
      to: exemptByDefault,
      allowed: [
        { name: "reading the selectors", action: "cloudtrail:GetEventSelectors" },
        { name: "looking events up", action: "cloudtrail:LookupEvents" },
      ],
    }),
  ],
  examples: {
    bad: [
      {
        name: "data events only",
        resources: [
          { type, props: { eventSelectors: [{ includeManagementEvents: false, readWriteType: "All" }] } },
        ],
      },
      {
        name: "reading left out",
        resources: [{ type, props: { eventSelectors: [{ readWriteType: "WriteOnly" }] } }],
      },
      {
        name: "advanced selectors for data only",
        resources: [
          {
            type,
            props: {
              advancedEventSelectors: [{ fieldSelectors: [{ field: "eventCategory", equals: ["Data"] }] }],
            },
          },
        ],
      },
    ],
    good: [
      { name: "no selectors: CloudTrail then records them all", resources: [{ type, props: {} }] },
      {
        name: "data events beside them",
        resources: [
          { type, props: { eventSelectors: [{ includeManagementEvents: true, readWriteType: "All" }] } },
        ],
      },
      {
        name: "advanced selectors for both",
        resources: [
          {
            type,
            props: {
              advancedEventSelectors: [
                { fieldSelectors: [{ field: "eventCategory", equals: ["Management"] }] },
                { fieldSelectors: [{ field: "eventCategory", equals: ["Data"] }] },
              ],
            },
          },
        ],
      },
    ],
  },
};

function basic({ props }: Resource): string[] {
  const selectors = blocks(props.eventSelectors);
  return selectors.length === 0 || some(selectors, recordsAll)
    ? []
    : [
        "no eventSelectors entry records all management events: one must leave includeManagementEvents and readWriteType at their defaults",
      ];
}

/** Defaults: management events are included, and both reading and writing (API reference, EventSelector). */
const recordsAll = (selector: Resource["props"]): boolean =>
  every(
    [
      () => (selector.includeManagementEvents ?? true) === true,
      () => (selector.readWriteType ?? "All") === "All",
      () => blocks(selector.excludeManagementEventSources).length === 0,
    ],
    (holds) => holds(),
  );

function advanced({ props }: Resource): string[] {
  const selectors = blocks(props.advancedEventSelectors);
  return selectors.length === 0 || some(selectors, recordsManagement)
    ? []
    : [
        'no advancedEventSelectors entry records all management events: one must have eventCategory equals "Management" and nothing else',
      ];
}

/** Any further field, such as readOnly, would leave some of the events out. */
function recordsManagement(selector: Resource["props"]): boolean {
  const fields = blocks(selector.fieldSelectors);
  return fields.length === 1 && every(fields, isManagement);
}

const isManagement = (field: Resource["props"]): boolean =>
  every(
    [
      () => field.field === "eventCategory",
      () =>
        blocks(field.equals).length === 1 && every(blocks(field.equals), (value) => value === "Management"),
    ],
    (holds) => holds(),
  );
