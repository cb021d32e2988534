import type { z } from "zod";
import type { Declared } from "./declared";
import type { AccountFile } from "./layout";
import { quoteValue, type Problem } from "../text-files/problem";
import { partitionOf } from "../../policy-packs/controls/model/partitions";
import { regions } from "../regions";
import type { organizationSchema } from "../schemas/organization-schemas";

/** Regions of another partition (China, GovCloud, the European Sovereign Cloud): no organization reaches there. */
export function foreignRegions(
  organization: Declared<z.output<typeof organizationSchema>> | undefined,
  accounts: readonly AccountFile[],
): Problem[] {
  const home = organization?.texts(["homeRegion"])[0];
  if (!organization || !home || !isRegion(home.text)) return [];
  const partition = partitionOf(home.text);
  return [...organization.texts(["recoveryRegion"]), ...accounts.flatMap(({ texts }) => texts(["regions"]))]
    .filter(({ text }) => isRegion(text) && partitionOf(text) !== partition)
    .map(({ text, position }) => ({
      ...position,
      message: `the Region ${quoteValue(text)} is not in the partition of the home Region, ${partition}`,
      remedy: "Choose a Region of that partition: an organization does not span partitions.",
    }));
}

/** Anything else is a mistake that is reported already. */
const isRegion = (text: string): boolean => (regions as readonly string[]).includes(text);
