import { keyTypes } from "../facts/key";

const [type] = keyTypes;

export const exampleRole = "arn:aws:iam::111122223333:role/app";

/** A key policy that lets everybody decrypt, but for what is given of its statement. */
export const keyPolicy = (statement: Record<string, unknown>) => ({
  Version: "2012-10-17",
  Statement: [
    { Effect: "Allow", Principal: { AWS: "*" }, Action: "kms:Decrypt", Resource: "*", ...statement },
  ],
});

/** An example of a control: a key with such a policy. */
export const keyWithPolicy = (name: string, statement: Record<string, unknown>) => ({
  name,
  resources: [{ type, props: { policy: JSON.stringify(keyPolicy(statement)) } }],
});
