import type { Policies, Policy, ReportViolation } from "@pulumi/policy";
import type { Control } from "../controls/model/control";
import { enforcementOf, type Enforced } from "../controls/model/enforcement";
import { isUndeclared, judgements, verdict, type Verdict } from "../controls/model/judge";
import type { Resource, Settings } from "../controls/model/resource";
import { settingsPolicyName, undeterminedSchema } from "../controls/model/settings-schema";
import { resourceGraph } from "../controls/model/resource-graph";
import { currentType } from "../controls/facts/provider-type";
import { clausesOf } from "../frameworks/clauses-of";
import { plannedResource } from "./planned-resource";
import { reportViolation } from "./report-violation";
import { configSchema, refuseUnknown, settingsPolicy, type HeldSettings } from "./settings-policy";

/**
 * Controls as CrossGuard policies, one each and of the same name, after the one that carries the settings of all. A
 * policy that meets an unknown is downgraded to advisory by the SDK; here an unknown is a violation of its own, and the
 * settings say whether it stops the deployment. Presence rules need the whole organization and are left out.
 */
export function policies(controls: readonly Control[]): Policies {
  const held: HeldSettings = {};
  return [settingsPolicy(held), ...controls.filter(isPolicy).map((control) => policy(control, held))];
}

/** Whether a control judges what the real engine plans. */
export const isPolicy = ({ planned }: Control): boolean => planned !== undefined && planned.hermetic !== true;

interface OwnConfig {
  readonly undetermined?: Enforced;
}

/** What the configuration file may say of one control, apart from its level. */
export const controlSchema = { undetermined: undeterminedSchema };

function policy(control: Control, held: HeldSettings): Policies[number] {
  const about: Policy = {
    name: control.id,
    description: control.title,
    severity: control.severity,
    enforcementLevel: "mandatory",
    remediationSteps: control.remedy,
    tags: [...clausesOf(control)],
    configSchema: configSchema(controlSchema),
  };
  const judge = (own: OwnConfig, report: ReportViolation, resources: () => readonly Resource[]) => {
    const { configured } = held;
    if (configured === undefined) {
      reportViolation(report, unset);
      return;
    }
    refuseUnknown(own, controlSchema, report);
    const { settings, enforcement } = configured;
    const reportAs = (status: "fail" | "undetermined", message: string, urn?: string, advice = false) => {
      const does = advice ? "warn" : enforcementOf(control.severity, status, enforcement, own.undetermined);
      reportViolation(report, { message, urn, ...(does === "warn" && { level: "advisory" }) });
    };
    try {
      for (const { resource, verdict } of verdictsOn(control, resources(), settings))
        if (verdict.status !== "pass")
          for (const message of violationMessages(verdict, resource))
            reportAs(verdict.status, message, resource.urn, isAdvice(control, verdict));
    } catch (error) {
      if (!isUnknownOfSdk(error)) throw error;
      reportAs("undetermined", `${control.id}: undetermined, ${error.message}; ${unknownRemedy("")}`);
    }
  };
  return control.planned?.joined
    ? {
        ...about,
        validateStack: (args, report) =>
          judge(args.getConfig(), report, () => args.resources.map(plannedResource)),
      }
    : {
        ...about,
        validateResource: (args, report) => {
          if (concerns(control, currentType(args.type)))
            judge(args.getConfig(), report, () => [plannedResource(args)]);
        },
      };
}

const verdictsOn = (control: Control, resources: readonly Resource[], settings: Settings) => {
  const on = resourceGraph(resources, settings);
  return control.planned?.joined
    ? judgements([control], on)
    : resources.map((resource) => ({ resource, verdict: verdict(control, resource, on) }));
};

/** A control that needs no organization, but for the resource at hand, only says that it would have to know one. */
const isAdvice = ({ needs }: Control, given: Verdict): boolean => needs === undefined && isUndeclared(given);

/** The SDK's own error must not get back to it: it would make an advice of it, and the gate would open. */
const isUnknownOfSdk = (error: unknown): error is Error =>
  error instanceof Error && error.constructor.name === "UnknownValueError";

/** `{"all": "disabled"}` switches the settings off too, and then nothing says by what the other controls judge. */
const unset = {
  message: `the policy "${settingsPolicyName}", which carries the settings, is switched off: add "${settingsPolicyName}": "mandatory" to the configuration file`,
  level: "mandatory",
} as const;

const concerns = ({ planned }: Control, type: string) =>
  planned?.types.some((known) => known === "*" || known === type);

/** Whether a violation says that the control could not judge, rather than what is wrong. */
export const saysUndetermined = (message: string): boolean => message.includes(": undetermined, ");

const violationMessages = (given: Verdict, { name }: Resource): readonly string[] => {
  if (given.status === "pass") return [];
  return given.status === "fail"
    ? given.messages.map((message) => `${name}: ${message}`)
    : [`${name}: undetermined, ${given.path} is unknown: ${given.because}; ${unknownRemedy(given.path)}`];
};

/** What is not known here is known where ids and ARNs are, or where somebody states it. */
function unknownRemedy(path: string): string {
  const [, setting] = /^settings\.(\w+)/.exec(path) ?? [];
  return setting === undefined
    ? "`palisade preview` can see it: it knows the ids and ARNs that AWS will give"
    : `state "${setting}" under "${settingsPolicyName}" in the configuration file, or use \`palisade preview\``;
}
