import type { Answer } from "../decision";
import type { Request } from "../terms/request";

/** Examples of one published page, and what follows from its words for certain requests. */
export interface Page {
  /** Title of the page, and the guide or repository that it is from. */
  readonly page: string;
  readonly examples: readonly Example[];
}

export interface Example {
  readonly example: string;
  readonly policies: Documents;
  /** Laid over a user of account 111122223333 who calls in the same account. */
  readonly request?: Partial<Request>;
  readonly cases: readonly Case[];
}

/** What is asked, laid over the example's request, and the answer that the page gives. */
export type Case = readonly [question: string, request: Partial<Request>, answer: Answer];

/** Policy documents as they are published; SCPs and RCPs by level, the root's first. */
export interface Documents {
  readonly scp?: readonly (readonly unknown[])[] | string;
  readonly rcp?: readonly (readonly unknown[])[] | string;
  /** Null where the resource has none, as it is left out of pages on the caller's policies. */
  readonly resource?: unknown;
  readonly identity?: readonly unknown[];
  readonly boundary?: unknown;
  readonly session?: unknown;
}

export const policy = (...statements: readonly object[]): unknown => ({
  Version: "2012-10-17",
  Statement: statements,
});

/** FullAWSAccess, AdministratorAccess: what pages mean by "another policy must allow the request". */
export const allowAll = policy({ Effect: "Allow", Action: "*", Resource: "*" });

export const account = "111122223333";

export const user = (name: string, of: string = account): Request["caller"] => ({
  type: "user",
  arn: `arn:aws:iam::${of}:user/${name}`,
});

export const role = (name: string, of: string = account, session = "session"): Request["caller"] => ({
  type: "role",
  arn: `arn:aws:iam::${of}:role/${name}`,
  session,
});

export const root = (of: string = account): Request["caller"] => ({ type: "root", account: of });

export const service = (name: string): Request["caller"] => ({ type: "service", service: name });

export const anonymous: Request["caller"] = { type: "anonymous" };

export const context = (values: NonNullable<Request["context"]>): Partial<Request> => ({ context: values });
