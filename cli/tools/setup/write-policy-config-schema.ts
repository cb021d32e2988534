import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { controls } from "../../../policy-packs/controls";
import { projectRoot } from "../../../stacks/model/project-root";
import { policyConfigSchema } from "../../review/policy-config/policy-schemas";

writeFileSync(
  join(projectRoot(), "cli", "schemas", "policy-config.schema.json"),
  `${JSON.stringify(policyConfigSchema(controls), null, 2)}\n`,
);
