import type { Control } from "../../../policy-packs/controls/model/control";
import {
  withReadableProps,
  judgements,
  verdict,
  type Verdict,
} from "../../../policy-packs/controls/model/judge";
import type { Resource } from "../../../policy-packs/controls/model/resource";
import { resourceGraph } from "../../../policy-packs/controls/model/resource-graph";
import { isAws } from "../../../policy-packs/controls/model/is-aws";
import { compactStore } from "./compact-store";
import type { Declarations } from "./declarations";
import { plainStore, type AccountOf } from "./resource-store";
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
}

export interface ResourceJudge {
  /** `provider` is the reference to the resource's provider: its URN and id. */
  readonly accept: (resource: Resource & VerdictSubject, provider?: string) => void;
  /** Judges what needed every resource. */
  finish(accountOf: AccountOf): void;
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

  return {
    accept(given, provider) {
      const resource = withReadableProps(given);
      if (atEnd.length > 0) store.add(resource, provider, resource === given);
      const settings = declarations.settingsFor(resource.account);
      const isUndeclared = settings.accounts === undefined && isAws(resource.type);
      const alone = resourceGraph([resource], settings);
      for (const control of atOnce(resource.type))
        if (isUndeclared && control.needs?.includes("accounts"))
          onUndeclared(control, resource, nothingToCompareWith);
        else onVerdict(control, resource, verdict(control, resource, alone));
    },
    finish(accountOf) {
      const graph = resourceGraph(store.resources(accountOf), declarations.all().settings);
      for (const control of atEnd)
        for (const { resource, verdict } of judgements([control], graph))
          onVerdict(control, resource, verdict);
    },
  };
}

const nothingToCompareWith: Verdict = {
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
