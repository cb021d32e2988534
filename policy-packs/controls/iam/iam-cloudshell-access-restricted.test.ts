import { statusOf } from "../model/verdicts";
import { iamCloudshellAccessRestricted } from "./iam-cloudshell-access-restricted";
import { unknown } from "../model/unknown";

test("a policy that is not known yet may be it, in any partition", () => {
  const status = (managedPolicyArn: unknown) =>
    statusOf(iamCloudshellAccessRestricted, {
      name: "",
      resources: [
        {
          type: "aws:ssoadmin/managedPolicyAttachment:ManagedPolicyAttachment",
          props: { instanceArn: "arn", permissionSetArn: "arn", managedPolicyArn },
        },
      ],
    });
  expect(status(unknown("later"))).toBe("undetermined");
  expect(status("arn:aws-us-gov:iam::aws:policy/AWSCloudShellFullAccess")).toBe("fail");
});
