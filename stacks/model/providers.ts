import * as aws from "@pulumi/aws";
import type { Account } from "../../accounts/account";
import { iamArn, type AccountRef } from "./arns";

/** The role that every account is deployed by; vending creates it together with the account. */
export const deploymentRole = "palisade-deployment";

export const deploymentRoleArn = (account: AccountRef): string => iamArn(account, `role/${deploymentRole}`);

/**
 * The only way into an account and Region. `allowedAccountIds` makes AWS refuse before anything is created when the
 * credentials at hand lead into another account than the one that the plan was judged for.
 */
export const provider = (account: Account, region: string): aws.Provider =>
  new aws.Provider(region, {
    region: awsRegion(region),
    allowedAccountIds: [account.id],
    assumeRoles: [{ roleArn: deploymentRoleArn(account), sessionName: "palisade" }],
    defaultTags: { tags: tagsOf(account) },
  });

export interface RegionalProvider {
  readonly region: string;
  readonly provider: aws.Provider;
}

/** A provider for each of the account's Regions, the home Region first where the account has it. */
export const regionalProviders = (account: Account, homeRegion: string): RegionalProvider[] =>
  [
    ...account.regions.filter((region) => region === homeRegion),
    ...account.regions.filter((region) => region !== homeRegion),
  ].map((region) => ({ region, provider: provider(account, region) }));

export const tagsOf = (account: Account): Record<string, string> => ({
  ...account.tags,
  owner: account.owner,
  environment: account.environment,
  "data-classification": account.dataClassification,
  "managed-by": "palisade",
});

/** The organization's files were checked against the table of Regions when they were read. */
const awsRegion = (region: string) => region as aws.Region;
