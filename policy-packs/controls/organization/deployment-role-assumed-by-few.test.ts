import { deploymentRoleAssumedByFew } from "./deployment-role-assumed-by-few";
import { denies } from "../model/denies";

const deployment = (account: string) => ({
  action: "sts:AssumeRole",
  resource: `arn:{partition}:iam::${account}:role/palisade-deployment`,
  resourceAccount: account,
});

test("it holds across accounts, whatever the other account's trust policy says", () => {
  expect(denies(deploymentRoleAssumedByFew, deployment("{security}"))).toBe(true);
  expect(denies(deploymentRoleAssumedByFew, { ...deployment("{security}"), caller: "deployment" })).toBe(
    false,
  );
});

test("an administrator of Identity Center passes from each Region's path, a lookalike does not", () => {
  const signedIn = (path: string) => ({ type: "role", arn: `arn:aws:iam::{account}:role/${path}` }) as const;
  const sso = "aws-reserved/sso.amazonaws.com";
  const isDenied = (path: string) =>
    denies(deploymentRoleAssumedByFew, { ...deployment("{account}"), caller: signedIn(path) });
  expect(isDenied(`${sso}/AWSReservedSSO_administrator_0123456789abcdef`)).toBe(false);
  expect(isDenied(`${sso}/eu-west-1/AWSReservedSSO_administrator_0123456789abcdef`)).toBe(false);
  expect(isDenied("AWSReservedSSO_administrator_0123456789abcdef")).toBe(true);
  expect(isDenied(`${sso}/AWSReservedSSO_developer_0123456789abcdef`)).toBe(true);
});

test("the pipeline's token is no caller of the account", () => {
  const call = { ...deployment("{account}"), action: "sts:AssumeRoleWithWebIdentity" };
  expect(denies(deploymentRoleAssumedByFew, { ...call, caller: "anonymous" })).toBe(false);
});
