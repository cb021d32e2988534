import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { hasModule } from "../../policy-packs/controls/facts/partition-lacks";
import type { Partition } from "../../policy-packs/controls/model/partitions";

export interface AccountSettingsArgs {
  readonly accountName: string;
  readonly partition: Partition;
  /** Monthly, in US dollars. */
  readonly budget: number;
  readonly billingContact: string;
}

/** Settings of which an account has one, whatever its Regions. */
export class AccountSettings extends pulumi.ComponentResource {
  constructor(name: string, args: AccountSettingsArgs, opts: pulumi.ComponentResourceOptions) {
    super("palisade:account:AccountSettings", name, {}, opts);
    const parent = { parent: this };
    new aws.s3.AccountPublicAccessBlock(
      name,
      { blockPublicAcls: true, blockPublicPolicy: true, ignorePublicAcls: true, restrictPublicBuckets: true },
      parent,
    );
    new aws.iam.AccountPasswordPolicy(
      name,
      {
        minimumPasswordLength: 14,
        requireUppercaseCharacters: true,
        requireLowercaseCharacters: true,
        requireNumbers: true,
        requireSymbols: true,
        allowUsersToChangePassword: true,
        passwordReusePrevention: 24,
        maxPasswordAge: 90,
      },
      parent,
    );
    // An account of GovCloud is billed, and so watched, by the standard account that it belongs to.
    if (hasModule(args.partition, "budgets")) this.budget(name, args);
    this.registerOutputs({});
  }

  private budget(name: string, args: AccountSettingsArgs): void {
    new aws.budgets.Budget(
      name,
      {
        name: `palisade-${args.accountName}`,
        budgetType: "COST",
        timeUnit: "MONTHLY",
        limitAmount: String(args.budget),
        limitUnit: "USD",
        notifications: [
          { notificationType: "ACTUAL", threshold: 80 },
          { notificationType: "FORECASTED", threshold: 100 },
        ].map((notification) => ({
          ...notification,
          comparisonOperator: "GREATER_THAN",
          thresholdType: "PERCENTAGE",
          subscriberEmailAddresses: [args.billingContact],
        })),
      },
      { parent: this },
    );
  }
}
