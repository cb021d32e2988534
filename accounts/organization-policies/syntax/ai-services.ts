import { z } from "zod";
import { group, parts, single } from "./operators";

/** AWS Organizations user guide, "AI services opt-out policy syntax and examples". AWS adds services as it goes. */
export const aiServicesSyntax = z.strictObject({
  services: parts(group({ opt_out_policy: single(z.enum(["optIn", "optOut"])) }), /^[a-z0-9]+$/),
});
