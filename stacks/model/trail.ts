import type { Organization } from "../../accounts/account";
import { arnIn } from "./arns";

export const trailName = "palisade";

/** Known before the trail exists: bucket and key have to name it first. */
export const trailArn = ({ homeRegion, managementAccount }: Organization): string =>
  arnIn("cloudtrail", homeRegion, managementAccount, `trail/${trailName}`);
