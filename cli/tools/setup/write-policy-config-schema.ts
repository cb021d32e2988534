import { writeFileSync } from "node:fs";
import { controls } from "../../../policy-packs/controls";
import { policyConfigSchema } from "../../review/policy-config/policy-schemas";

/** The schema of the configuration file, for editors. */
export const writePolicyConfigSchema = (file: string): void => {
  writeFileSync(file, `${JSON.stringify(policyConfigSchema(controls), null, 2)}\n`);
};
