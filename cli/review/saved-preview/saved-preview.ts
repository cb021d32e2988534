import { createHmac } from "node:crypto";
import type { Account, Organization } from "../../../accounts/account";
import type { GivenPolicy } from "../../../accounts/given-policy";
import type { Control } from "../../../policy-packs/controls/model/control";
import type { Plan, PlannedResource } from "../../../stacks/preview/plan";
import type { Accepted, Entry } from "../baseline/entry";
import { derivedValues } from "../redaction/derived-values";
import { mapStrings } from "../redaction/map-strings";
import type { Redact } from "../redaction/redact";
import type { Report, Source } from "../report/report";
import { savedPolicies, type SavedPolicies } from "./saved-policies";
import { savedValue, type SavedValue } from "./saved-value";
import { source } from "../report/source";

export const savedFormat = "palisade-preview";
/** Raised by a change that an older reader would misread. */
export const savedVersion = 3;

/** What a preview leaves behind for a diff. It holds no secret, and none can be derived from it. */
export interface SavedPreview {
  readonly format: typeof savedFormat;
  readonly formatVersion: typeof savedVersion;
  readonly report: SavedReport;
  readonly organization: SavedOrganization;
  readonly resources: readonly SavedResource[];
  /** Absent where the organization has no policies of its own. */
  readonly policies?: SavedPolicies;
  /** Absent where the project has no baseline of accepted findings. */
  readonly baseline?: readonly Accepted[];
}

/** Earlier formats say nothing of what no control looks at. */
export type SavedReport = Omit<Report, "coverage"> & Partial<Pick<Report, "coverage">>;

export interface SavedOrganization {
  readonly name: string;
  readonly id: string;
  readonly exists: boolean;
  readonly homeRegion: string;
  readonly recoveryRegion: string;
  readonly managementAccount: string;
  /** Paths of the OUs below the root, with what they are for. */
  readonly units: readonly { readonly path: string; readonly description: string }[];
  readonly accounts: readonly SavedAccount[];
  /** Policies that other tools keep. */
  readonly given: readonly GivenPolicy[];
}

export type SavedAccount = Omit<Account, "position">;

export interface SavedResource {
  readonly urn: string;
  readonly type: string;
  readonly name: string;
  readonly stack: string;
  readonly account: string | null;
  readonly region: string | null;
  readonly id: string | null;
  readonly arn: string | null;
  readonly parent: string | null;
  readonly provider: string | null;
  readonly aliases: readonly string[];
  readonly dependencies: readonly string[];
  readonly ignoreChanges: readonly string[];
  readonly imports: string | null;
  readonly protect: boolean;
  readonly external: boolean;
  readonly opaque: boolean;
  readonly custom: boolean;
  readonly source: Source | null;
  readonly inputs: Readonly<Record<string, SavedValue>>;
  /** See `derivedValues`. */
  readonly derived: Readonly<Record<string, string>>;
}

export interface Previewed {
  readonly report: SavedReport;
  readonly organization: Organization;
  readonly plan: Plan;
  /** Names of the stacks that were wanted; undefined for all. */
  readonly only: readonly string[] | undefined;
  readonly hide: Redact;
  readonly cwd: string;
  /** Folder of the project, or of a program on its own. */
  readonly root: string;
  /** What the organization's policies are made of. */
  readonly controls: readonly Control[];
  /** Folder for what may be kept from one run to the next. */
  readonly cache?: string;
  readonly baseline?: readonly Entry[];
}

/** `key` is random and known to one run of a diff only; without it, secrets are saved without anything to compare. */
export function savedPreview(previewed: Previewed, key: string | undefined): SavedPreview {
  const { organization, plan, only, cwd, root, baseline } = previewed;
  // Two work trees of one project lie in different places, which is no difference of theirs.
  const short = (text: string) => text.replaceAll(root, ".");
  const hide: Redact = (text) => short(previewed.hide(text));
  const report = mapStrings(previewed.report, short);
  const hiding = {
    hide,
    root,
    digest: (secret: string) =>
      key === undefined ? undefined : createHmac("sha256", key).update(secret).digest("base64url"),
  };
  const saved = (resource: PlannedResource): SavedResource => ({
    ...mapStrings(describeResource(resource, cwd), hide),
    inputs: savedValue(resource.props, resource.secrets ?? [], hiding) as SavedResource["inputs"],
  });
  const policies = only === undefined ? savedPolicies(previewed) : undefined;
  return {
    format: savedFormat,
    formatVersion: savedVersion,
    report,
    organization: mapStrings(savedOrganization(organization), hide),
    resources: plan.stacks
      .filter(({ stack }) => only?.includes(stack) ?? true)
      .flatMap(({ resources }) => resources.map(saved)),
    ...(policies && { policies: mapStrings(policies, hide) }),
    ...(baseline === undefined
      ? {}
      : {
          baseline: baseline.map(({ fingerprint, control, where, expires }) => ({
            fingerprint,
            control,
            expires,
            where: hide(where),
          })),
        }),
  };
}

const describeResource = (resource: PlannedResource, cwd: string): Omit<SavedResource, "inputs"> => ({
  urn: resource.urn,
  type: resource.type,
  name: resource.name,
  stack: resource.stack,
  account: resource.account ?? null,
  region: resource.region ?? null,
  id: resource.id ?? null,
  arn: resource.arn ?? null,
  parent: resource.parent ?? null,
  provider: resource.provider ?? null,
  aliases: resource.aliases,
  dependencies: resource.dependencies,
  ignoreChanges: resource.ignoreChanges,
  imports: resource.imports ?? null,
  protect: resource.protect,
  external: resource.external,
  opaque: resource.opaque,
  custom: resource.custom,
  source: source(resource.source, cwd),
  derived: derivedValues(resource),
});

const savedOrganization = (organization: Organization): SavedOrganization => {
  const { name, id, exists, homeRegion, recoveryRegion, managementAccount, accounts, given, root } =
    organization;
  return {
    name,
    id,
    exists,
    homeRegion,
    recoveryRegion,
    managementAccount: managementAccount.key,
    units: unitsOf(root.units),
    accounts: accounts.map(({ position: _, ...account }) => account),
    given,
  };
};

const unitsOf = (units: Organization["root"]["units"]): SavedOrganization["units"] =>
  units.flatMap(({ path, description, units: inner }) => [{ path, description }, ...unitsOf(inner)]);

export const savedText = (preview: SavedPreview): string => `${JSON.stringify(preview)}\n`;

/** Whether it holds a secret that only another preview of the same run could be compared with. */
export const holdsSecrets = ({ resources }: SavedPreview): boolean =>
  resources.some(({ inputs }) => JSON.stringify(inputs).includes('{"$secret":'));
