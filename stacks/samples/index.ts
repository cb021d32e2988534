import type { Sample } from "../model/sample";
import { web } from "./containers/web";
import { everything } from "./flawed/everything";

export const samples: Readonly<Record<string, Sample>> = {
  containers: { organization: "stacks/samples/containers/organization", programs: [web] },
  flawed: { organization: "stacks/samples/flawed/organization", programs: [everything] },
};
