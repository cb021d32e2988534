import type { Organization } from "../../accounts/account";

export const trailName = "palisade";

/** Known before the trail exists: bucket and key have to name it first. */
export const trailArn = ({ homeRegion, managementAccount }: Organization): string =>
  `arn:aws:cloudtrail:${homeRegion}:${managementAccount.id}:trail/${trailName}`;
