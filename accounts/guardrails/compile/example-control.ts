import { prevented, type Control } from "../../../policy-packs/controls/model/control";
import type { Denied } from "../../../policy-packs/controls/model/denied";

/** For tests: a control with one statement, of actions that it denies or of whatever else is given. */
export const exampleControl = (
  id: string,
  statement: Denied["statement"] | readonly string[],
  given: Partial<Denied> = {},
): Control =>
  prevented({
    id,
    title: id,
    why: "An example.",
    remedy: "None.",
    severity: "low",
    domain: "organization",
    denied: [
      {
        by: "scp",
        holds: "everywhere",
        sid: sidOf(id),
        statement: typeof statement === "function" ? statement : () => ({ Action: statement, Resource: "*" }),
        cases: { denied: [], allowed: [] },
        ...given,
      },
    ],
  });

/** "TrailKept" for "trail-kept". */
const sidOf = (id: string) => id.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
