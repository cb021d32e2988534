import { severities, type Severity } from "../../../policy-packs/controls/model/control";
import type { ReportedControl } from "../report/report";

export interface ControlChange {
  readonly change: "added" | "removed" | "raised" | "lowered";
  readonly id: string;
  readonly title: string;
  readonly before: Severity | null;
  readonly after: Severity | null;
}

/** What the catalogue itself gains and loses. */
export function controlChanges(
  before: readonly ReportedControl[],
  after: readonly ReportedControl[],
): ControlChange[] {
  const [was, is] = [byId(before), byId(after)];
  return [...new Set([...was.keys(), ...is.keys()])].sort().flatMap((id): ControlChange[] => {
    const [one, other] = [was.get(id), is.get(id)];
    const common = {
      id,
      title: (other ?? one)?.title ?? id,
      before: one?.severity ?? null,
      after: other?.severity ?? null,
    };
    if (!other) return [{ change: "removed", ...common }];
    if (!one) return [{ change: "added", ...common }];
    const by = severities.indexOf(other.severity) - severities.indexOf(one.severity);
    return by === 0 ? [] : [{ change: by > 0 ? "raised" : "lowered", ...common }];
  });
}

const byId = (controls: readonly ReportedControl[]) =>
  new Map(controls.map((control) => [control.id, control]));
