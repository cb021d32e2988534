import type * as pulumi from "@pulumi/pulumi";
import type { Account } from "../../../accounts/account";
import { reference } from "../../reference";

/** Where the account's baseline wants alarms of a Region to go. */
export const alarmTopic = (account: Account, region: string): pulumi.Output<string> =>
  reference(`baseline-${account.name}`)
    .requireOutput("alarmTopics")
    .apply((topics: Readonly<Record<string, string>>) => {
      const topic = topics[region];
      if (topic === undefined)
        throw new Error(`the baseline of ${account.name} has no alarm topic in ${region}`);
      return topic;
    });
