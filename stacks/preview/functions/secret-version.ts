import type { FunctionAnswer } from "./answer";

/** A secret's value is for no one's eyes before deployment: the question is understood and the answer stays unknown. */
const secretVersion: FunctionAnswer = ({ secretId }) => ({ secretId });

export const secretVersions: Readonly<Record<string, FunctionAnswer>> = {
  "aws:secretsmanager/getSecretVersion:getSecretVersion": secretVersion,
};
