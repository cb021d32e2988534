import type { Organization } from "../account";
import type { OrganizationPolicy, PolicyDocument } from "./organization-policy";
import { locked } from "./setting";

const type = "DECLARATIVE_POLICY_EC2";

/** AWS shows it to a user who tries to change what is declared here. */
const exceptionMessage = locked(
  "Palisade declares this for the whole organization (accounts/organization-policies). Ask the platform team.",
);

const declaring = (attributes: PolicyDocument): PolicyDocument => ({
  ec2_attributes: { exception_message: exceptionMessage, ...attributes },
});

/** No account can change these any more, its programs included: the baseline sets none of them. */
const everywhere: OrganizationPolicy = {
  type,
  name: "palisade-ec2",
  description: "Nothing of EC2 is shared in public, and no one logs in over the serial console",
  // Unlike control policies, those that declare reach the management account too.
  units: () => [""],
  content: ({ accounts }) =>
    declaring({
      serial_console_access: { status: locked("disabled") },
      image_block_public_access: { state: locked("block_new_sharing") },
      snapshot_block_public_access: { state: locked("block_all_sharing") },
      allowed_images_settings: {
        // Audit tells of images from elsewhere and blocks none. To enforce, write "enabled" when it has stayed quiet.
        state: locked("audit_mode"),
        image_criteria: {
          criteria_1: {
            allowed_image_providers: locked(["amazon", ...accounts.filter(builds).map(({ id }) => id)]),
          },
        },
      },
    }),
};

const builds = ({ environment, vended }: Organization["accounts"][number]) =>
  vended && environment === "shared";

const noInternet: PolicyDocument = {
  internet_gateway_block: { mode: locked("block_bidirectional"), exclusions_allowed: locked("disabled") },
};

/** Where nothing runs in a VPC, an internet gateway is an intruder's. */
const closed: OrganizationPolicy = {
  type,
  name: "palisade-ec2-closed",
  description: "No VPC of a closed environment reaches the internet",
  units: unitsOfSecurity,
  content: () => declaring({ vpc_block_public_access: noInternet }),
};

/** Accounts that are moved here are no longer deployed to, so that AWS alone keeps what their baselines set before. */
const isolated: OrganizationPolicy = {
  type,
  name: "palisade-ec2-isolated",
  description: "An account in quarantine or on its way out has no internet and no IMDSv1",
  units: () => ["Quarantine", "Suspended"],
  content: () =>
    declaring({
      vpc_block_public_access: noInternet,
      instance_metadata_defaults: {
        http_tokens: locked("required"),
        http_put_response_hop_limit: locked("1"),
        http_endpoint: locked("enabled"),
        instance_metadata_tags: locked("disabled"),
      },
    }),
};

export const ec2Policies: readonly OrganizationPolicy[] = [everywhere, closed, isolated];

/** Units whose accounts all serve security: logs and detection. */
function unitsOfSecurity({ accounts }: Organization): readonly string[] {
  const units = new Set(accounts.map(({ unit }) => unit).filter((unit) => unit !== ""));
  return [...units].filter((unit) =>
    accounts
      .filter((account) => account.unit === unit || account.unit.startsWith(`${unit}/`))
      .every(({ environment }) => environment === "security"),
  );
}
