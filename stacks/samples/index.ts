import type { Sample } from "../model/sample";
import { programs } from "../programs";
import { web } from "./containers/web";
import { everything } from "./flawed/everything";

export const samples: Readonly<Record<string, Sample>> = {
  containers: { organization: "stacks/samples/containers/organization", programs: [web] },
  flawed: { organization: "stacks/samples/flawed/organization", programs: [everything] },
  govcloud: { organization: "stacks/samples/govcloud/organization", programs },
  china: { organization: "stacks/samples/china/organization", programs },
};
