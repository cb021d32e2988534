import type { ConfigurationItem } from "../../../policy-packs/controls/model/control";
import { absences, type JudgedStacks } from "./absences";
import { collectFindings, type Judgements } from "./collect-findings";
import type { FindingOptions } from "./finding";
import { itemVerdict } from "./item-verdict";
import { judgeResources, type JudgeOptions, type ResourceJudge } from "./judge-resources";
import type { PlaceOf } from "./resource-store";
import { unreadProperties } from "./unread-properties";
import type { OnVerdict, VerdictSubject } from "./verdict-subject";

export interface JudgingOptions
  extends Omit<JudgeOptions, "onVerdict" | "onUndeclared" | "onMet">, FindingOptions {
  /** Names of the stacks to report on; the others are there only because these refer to them. Default: all. */
  readonly only?: readonly string[];
  /** Called at once with a verdict that is no finding. */
  readonly onHarmless?: OnVerdict;
}

export interface Judging {
  readonly accept: ResourceJudge["accept"];
  /** Of one that is not judged by what was planned, but by what AWS Config recorded. */
  acceptItem(item: ConfigurationItem, subject: VerdictSubject): void;
  /** Without stacks nothing is called missing: that can only be said of an account whose stacks were all given. */
  finish(stacks?: JudgedStacks, placeOf?: PlaceOf): Judgements;
}

/** From resources, given one by one, to findings: the same for a plan, a program, and whatever is read. */
export function startJudging(options: JudgingOptions): Judging {
  const { controls, declarations, only, onHarmless } = options;
  const collector = collectFindings(controls, declarations, options);

  const onVerdict: OnVerdict = (control, subject, verdict) => {
    if (only?.includes(subject.stack) === false) return;
    if (verdict.status === "pass") onHarmless?.(control, subject, verdict);
    collector.add(control, subject, verdict);
  };
  const onUndeclared: OnVerdict = (control, subject, verdict) => {
    if (only?.includes(subject.stack) === false) return;
    onHarmless?.(control, subject, verdict);
    collector.addUndeclared(control, subject);
  };
  const resources = judgeResources({
    ...options,
    onVerdict,
    onUndeclared,
    onMet: (control, resource) => collector.addMet(control, resource),
  });
  const properties = unreadProperties(controls);
  const items: { readonly item: ConfigurationItem; readonly subject: VerdictSubject }[] = [];

  return {
    accept(resource, provider) {
      if (only?.includes(resource.stack) !== false) properties.add(resource);
      resources.accept(resource, provider);
    },
    acceptItem: (item, subject) => items.push({ item, subject }),
    finish(stacks, placeOf = () => ({})) {
      resources.finish(placeOf);
      for (const { item, subject } of items)
        for (const control of controls)
          if (control.deployed?.types.includes(item.resourceType))
            onVerdict(control, subject, itemVerdict(control, item));
      if (stacks) collector.addAbsences(absences(controls, stacks, declarations.all().settings));
      return { ...collector.judgements(), unread: properties.unread() };
    },
  };
}
