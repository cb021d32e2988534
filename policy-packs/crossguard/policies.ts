import type { Policies, Policy, PolicyConfigSchema, ReportViolation } from "@pulumi/policy";
import type { Control } from "../controls/model/control";
import { judgements, verdict, type Verdict } from "../controls/model/judge";
import { defaultSettings, type Resource, type Settings } from "../controls/model/resource";
import { world } from "../controls/model/world";
import { plannedResource } from "./planned-resource";

/**
 * Controls as CrossGuard policies. Each becomes two: one for what is wrong, and one, named "<id>-undetermined", for what
 * cannot be known. The engine itself downgrades a policy that meets an unknown to advisory; here an unknown that decides
 * a critical or high control stops the deployment. Presence rules need the whole organization and are left out.
 */
export const policies = (controls: readonly Control[]): Policies =>
  controls.filter(isPolicy).flatMap((control) => [policy(control, "fail"), policy(control, "undetermined")]);

/** Whether a control judges what the real engine plans. */
export const isPolicy = ({ planned }: Control): boolean => planned !== undefined && planned.hermetic !== true;

type Reported = "fail" | "undetermined";

function policy(control: Control, reported: Reported): Policies[number] {
  const about: Policy = {
    name: reported === "fail" ? control.id : `${control.id}-undetermined`,
    description: reported === "fail" ? control.title : `${control.title}: can be judged`,
    severity: control.severity,
    enforcementLevel: reported === "fail" || blocking.has(control.severity) ? "mandatory" : "advisory",
    remediationSteps: control.remedy,
    tags: [...control.satisfies],
    configSchema,
  };
  if (control.planned?.joined)
    return {
      ...about,
      validateStack: (args, report) => {
        const on = world(args.resources.map(plannedResource), settings(args.getConfig()));
        for (const judged of judgements([control], on))
          tell(judged.verdict, reported, report, judged.resource);
      },
    };
  return {
    ...about,
    validateResource: (args, report) => {
      if (!concerns(control, args.type)) return;
      const resource = plannedResource(args);
      tell(
        verdict(control, resource, world([resource], settings(args.getConfig()))),
        reported,
        report,
        resource,
      );
    },
  };
}

const blocking = new Set(["critical", "high"]);

const concerns = ({ planned }: Control, type: string) =>
  planned?.types.some((known) => known === "*" || known === type);

function tell(given: Verdict, reported: Reported, report: ReportViolation, { urn, name }: Resource): void {
  if (given.status !== reported) return;
  if (given.status === "fail") for (const message of given.messages) report(`${name}: ${message}`, urn);
  else report(`${name}: undetermined, ${given.path} is unknown: ${given.because}`, urn);
}

const settings = (configured: Partial<Settings>): Settings => ({ ...defaultSettings, ...configured });

const configSchema: PolicyConfigSchema = {
  properties: {
    accounts: {
      type: "object",
      description: "Declared accounts by id: name, regions, environment, dataClassification, stacks.",
    },
    requiredTags: {
      type: "array",
      items: { type: "string" },
      description: "Tag keys that every resource must carry.",
    },
    contacts: {
      type: "array",
      items: { type: "string" },
      description: "Mailboxes that may receive notifications.",
    },
  },
};
