import { iamUserWithoutSigningKeys } from "./iam-user-without-signing-keys";
import { denies } from "../model/denies";

test.each(["bedrock.amazonaws.com", "cassandra.amazonaws.com", "codecommit.amazonaws.com"])(
  "a password for %s is denied, whatever its age",
  (service) => {
    expect(
      denies(iamUserWithoutSigningKeys, {
        caller: "deployment",
        action: "iam:CreateServiceSpecificCredential",
        context: {
          "iam:ServiceSpecificCredentialServiceName": service,
          "iam:ServiceSpecificCredentialAgeDays": "1",
        },
      }),
    ).toBe(true);
  },
);
