/** Policy documents that examples use: with one statement, for everyone or for one role. */
export const documentOf = (statement: Readonly<Record<string, unknown>>) => ({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Resource: "*", ...statement }],
});

export const openToAll = (action: string) => documentOf({ Principal: "*", Action: action });

export const openToRole = (action: string) =>
  documentOf({ Principal: { AWS: "arn:aws:iam::111122223333:role/reader" }, Action: action });
