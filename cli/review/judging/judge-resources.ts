import type { Control } from "../../../policy-packs/controls/model/control";
import {
  isUndeclared,
  judgements,
  subjects,
  verdict,
  withReadableProps,
  type Verdict,
} from "../../../policy-packs/controls/model/judge";
import type { Resource, Settings } from "../../../policy-packs/controls/model/resource";
import { resourceGraph } from "../../../policy-packs/controls/model/resource-graph";
import { isAws } from "../../../policy-packs/controls/model/is-aws";
import { compactStore } from "./compact-store";
import type { Declarations } from "./declarations";
import { plainStore, type PlaceOf } from "./resource-store";
import type { OnVerdict, VerdictSubject } from "./verdict-subject";

export interface JudgeOptions {
  readonly controls: readonly Control[];
  readonly declarations: Declarations;
  /**
   * A plan of our own engine is in memory: all controls judge at the end, over the whole of it. Of a stream only what is
   * needed at the end is kept, and what only our own engine's plan can fail in is not judged.
   */
  readonly source: "plan" | "stream";
  readonly onVerdict: OnVerdict;
  /** The control has nothing to compare with, because no organization is declared. */
  readonly onUndeclared: OnVerdict;
  /** A resource took part in what the control says of another. */
  readonly onMet: (control: Control, resource: Resource) => void;
}

export interface ResourceJudge {
  /** `provider` is the reference to the resource's provider: its URN and id. */
  readonly accept: (resource: Resource & VerdictSubject, provider?: string) => void;
  /** Judges what needed every resource. */
  finish(placeOf: PlaceOf): void;
}

/** The one way from resources to verdicts. */
export function judgeResources(options: JudgeOptions): ResourceJudge {
  const { declarations, onVerdict, onUndeclared } = options;
  const isStream = options.source === "stream";
  const controls = options.controls.filter(
    ({ planned }) => planned !== undefined && !(isStream && planned.hermetic === true),
  );
  const atOnce = byType(controls.filter(({ planned }) => isStream && planned?.joined === false));
  const atEnd = controls.filter(({ planned }) => !isStream || planned?.joined === true);
  const store = isStream ? compactStore() : plainStore();
  const report: OnVerdict = (control, resource, given) =>
    (isUndeclared(given) ? onUndeclared : onVerdict)(control, resource, given);

  return {
    accept(given, provider) {
      const resource = withReadableProps(given);
      if (atEnd.length > 0) store.add(resource, provider, resource === given);
      const settings = declarations.settingsFor(resource.account);
      const alone = resourceGraph([resource], settings);
      for (const control of atOnce(resource.type))
        report(
          control,
          resource,
          (isAws(resource.type) && withoutDeclaration(control, settings)) ||
            verdict(control, resource, alone),
        );
    },
    finish(placeOf) {
      let asking: Control | undefined;
      const graph = resourceGraph(store.resources(placeOf), declarations.all().settings, (resource) => {
        if (asking) options.onMet(asking, resource);
      });
      for (const control of atEnd) {
        asking = control;
        const undeclared = withoutDeclaration(control, graph.settings);
        if (undeclared === undefined)
          for (const { resource, verdict } of judgements([control], graph))
            report(control, resource, isLeftOpen(control, verdict, graph.settings) ? undecided : verdict);
        else
          for (const resource of subjects(control, graph))
            if (isAws(resource.type)) report(control, resource, undeclared);
      }
    },
  };
}

/** What a control says that needs what no organization declares; it is not asked at all. */
function withoutDeclaration({ needs }: Control, settings: Settings): Verdict | undefined {
  const missing = needs?.find((need) => settings[need] === undefined);
  return missing === undefined
    ? undefined
    : { status: "undetermined", path: `settings.${missing}`, because: "no organization is declared" };
}

/** Whether all that is wrong is that something is left out which an organization may want, and none is declared. */
const isLeftOpen = ({ wantedByOrganization }: Control, given: Verdict, { accounts }: Settings): boolean =>
  accounts === undefined &&
  given.status === "fail" &&
  given.messages.every((message) => message === wantedByOrganization);

const undecided: Verdict = {
  status: "undetermined",
  path: "settings.accounts",
  because: "no organization is declared",
};

/** Looked up for every resource: going through the catalogue each time would cost more than judging. */
function byType(controls: readonly Control[]): (type: string) => readonly Control[] {
  const known = new Map<string, readonly Control[]>();
  return (type) => {
    let concerned = known.get(type);
    if (!concerned) {
      concerned = controls.filter(({ planned }) => planned?.types.some((one) => one === "*" || one === type));
      known.set(type, concerned);
    }
    return concerned;
  };
}
