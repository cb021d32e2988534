import type { Control } from "../../../policy-packs/controls/model/control";
import { judged, verdict, type Verdict } from "../../../policy-packs/controls/model/judge";
import type { Resource } from "../../../policy-packs/controls/model/resource";
import { resourceGraph } from "../../../policy-packs/controls/model/resource-graph";
import { isAws } from "../../../policy-packs/controls/facts/declared-accounts";
import type { Declarations } from "./declarations";
import { kept } from "./compact-store";
import type { Subject } from "../inputs/subject";

/** What a verdict is about: enough of a resource or configuration item to say which one. */
export interface About {
  readonly urn: string;
  readonly type: string;
  readonly name: string;
  readonly account?: string;
  readonly region?: string;
  readonly stack: string;
}

/** `undeclared`: the control had nothing to compare with, because no organization is declared. */
export type Tell = (control: Control, about: About, verdict: Verdict, undeclared: boolean) => void;

export interface Judging {
  accept(subject: Subject): void;
  /** Judges what needed the whole input. */
  finish(accountOf: (provider: string) => string | undefined): void;
}

/** Lets controls judge resources as they come; those that look beyond one resource have their say at the end. */
export function judging(
  controls: readonly Control[],
  { settingsFor, all }: Declarations,
  tell: Tell,
): Judging {
  const planned = controls.filter(
    (control) => control.planned !== undefined && control.planned.hermetic !== true,
  );
  const single = byType(planned.filter((control) => control.planned?.joined === false));
  const joined = planned.filter((control) => control.planned?.joined === true);
  const keeping = kept();

  return {
    accept(subject) {
      if (!subject.judged) return;
      const { account, type } = subject.resource;
      const settings = settingsFor(account);
      const undeclared = settings.accounts === undefined;
      const resource = judged(subject.resource);
      if (joined.length > 0) keeping.add(resource, subject.provider, resource === subject.resource);
      const alone = resourceGraph([resource], settings);
      for (const control of single(type))
        if (undeclared && isAws(type) && control.needs?.includes("accounts"))
          tell(control, resource, nothingToCompareWith, true);
        else tell(control, resource, verdict(control, resource, alone), false);
    },
    finish(accountOf) {
      const on = resourceGraph(keeping.resources(accountOf), all().settings);
      for (const control of joined)
        for (const resource of subjectsOf(control, on))
          tell(control, resource, verdict(control, resource, on), false);
    },
  };
}

const nothingToCompareWith: Verdict = {
  status: "undetermined",
  path: "settings.accounts",
  because: "no organization is declared",
};

const subjectsOf = ({ planned }: Control, on: ReturnType<typeof resourceGraph>): readonly Resource[] =>
  planned === undefined ? [] : planned.types.includes("*") ? on.resources : on.ofType(...planned.types);

/** Looked up for every resource: going through the catalogue each time would cost more than judging. */
function byType(controls: readonly Control[]): (type: string) => readonly Control[] {
  const found = new Map<string, readonly Control[]>();
  return (type) => {
    let concerned = found.get(type);
    if (!concerned) {
      concerned = controls.filter(({ planned }) => planned?.types.some((one) => one === "*" || one === type));
      found.set(type, concerned);
    }
    return concerned;
  };
}
