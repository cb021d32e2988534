import type { Denied } from "./denied";
import type { Example } from "./example";
import type { Fix, Requirement } from "./requirement";
import type { Resource } from "./resource";
import type { ResourceGraph } from "./resource-graph";

export const severities = ["low", "medium", "high", "critical"] as const;
export type Severity = (typeof severities)[number];

/** What a control is about; policy packs are selections by domain. */
export type Domain =
  "compute" | "data-protection" | "detection" | "identity" | "logging" | "network" | "organization";

/** Judges planned resources: returns what is wrong with one resource, and [] when nothing is. */
export interface Planned {
  readonly types: readonly string[];
  /** Looks beyond the one resource, so it can only run when the whole stack is known. */
  readonly joined: boolean;
  /** Judges what only the hermetic preview fails to see; under the real engine there is nothing to judge. */
  readonly hermetic?: boolean;
  /** What each type's properties must be, where the judgement is made of requirements. */
  readonly requirements?: Readonly<Record<string, Requirement>>;
  /** The mechanical remedy by type, where the judgement is written by hand: see `fixesOf`. */
  readonly fixes?: Readonly<Record<string, readonly Fix[]>>;
  readonly problems: (resource: Resource, graph: ResourceGraph) => readonly string[];
}

/** Every declared account, or each of its Regions, must plan at least one resource of this type. */
export interface Required {
  readonly type: string;
  readonly per: "account" | "region";
}

/** An AWS Config configuration item, as a rule's Lambda receives it. */
export interface ConfigurationItem {
  readonly resourceType: string;
  readonly resourceId: string;
  readonly resourceName?: string;
  readonly awsAccountId?: string;
  readonly awsRegion?: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the shape differs by resource type
  readonly configuration: any;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- same
  readonly supplementaryConfiguration?: Readonly<Record<string, any>>;
  readonly tags?: Readonly<Record<string, string>>;
}

/** Judges what exists: returns what is wrong with one configuration item. */
export interface Deployed {
  readonly types: readonly string[];
  readonly problems: (item: ConfigurationItem) => readonly string[];
}

/** An AWS managed Config rule that judges the same; `identifier` as in PutConfigRule's SourceIdentifier. */
export interface ManagedRule {
  readonly identifier: string;
  readonly parameters?: Readonly<Record<string, string>>;
}

export interface Control {
  /** States the good state and equals the file name: "s3-bucket-encrypted-with-kms". */
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly remedy: string;
  readonly severity: Severity;
  readonly domain: Domain;
  /** Judges what an account's baseline or the organization itself plans, and a workload never does. */
  readonly baseline?: true;
  /** See `isGeneral`; one that judges every type is so in any case. */
  readonly general?: true;
  /** What the organization must declare, because without it there is nothing to compare a plan with. */
  readonly needs?: readonly ("accounts" | "contacts" | "requiredTags")[];
  /** Its message where something is left out that an organization may want or not: a note where none is declared. */
  readonly wantedByOrganization?: string;
  readonly planned?: Planned;
  readonly required?: Required;
  readonly deployed?: Deployed;
  readonly managedRule?: ManagedRule;
  /** What AWS itself denies, by organization policies. */
  readonly denied?: readonly Denied[];
  readonly examples: {
    readonly bad: readonly Example[];
    readonly good: readonly Example[];
    /** Configuration items for `deployed`. */
    readonly badItems?: readonly ConfigurationItem[];
    readonly goodItems?: readonly ConfigurationItem[];
  };
}

/** A control that only AWS itself keeps, by organization policies: the cases of its statements are its examples. */
export const prevented = (
  control: Omit<Control, "examples" | "denied"> & { readonly denied: readonly Denied[] },
): Control => ({ ...control, examples: { bad: [], good: [] } });

/** Whether a control judges anything, planned or deployed; what else there is, AWS alone keeps. */
export const judges = ({ planned, required, deployed }: Control): boolean =>
  planned !== undefined || required !== undefined || deployed !== undefined;

/**
 * Whether a control judges where resources are or how they are tagged, whatever they are. That is no look at what a
 * resource does, so it does not cover it.
 */
export const isGeneral = ({ general, planned }: Control): boolean =>
  general === true || planned?.types.includes("*") === true;

type Types = string | readonly string[];

/** A judgement of one resource by its own properties. */
export const each = (
  types: Types,
  problems: (resource: Resource, graph: ResourceGraph) => readonly string[],
): Planned => ({
  types: [types].flat(),
  joined: false,
  problems,
});

/** A judgement written by hand with its mechanical remedy, which is the same for each of the types given. */
export const fixedBy = (planned: Planned, fixes: readonly Fix[], types: Types = planned.types): Planned => ({
  ...planned,
  fixes: Object.fromEntries([types].flat().map((type) => [type, fixes])),
});

/** A judgement of one resource together with the resources that refer to it or that it refers to. */
export const joined = (
  types: Types,
  problems: (resource: Resource, graph: ResourceGraph) => readonly string[],
): Planned => ({
  ...each(types, problems),
  joined: true,
});
