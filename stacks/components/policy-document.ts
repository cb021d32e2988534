import * as pulumi from "@pulumi/pulumi";

export type Texts = pulumi.Input<string> | readonly pulumi.Input<string>[];

export type PolicyConditions = Readonly<Record<string, Readonly<Record<string, Texts>>>>;

/** A policy statement as AWS writes it; ARNs may be outputs. */
export interface PolicyStatement {
  readonly Sid: string;
  readonly Effect: "Allow" | "Deny";
  readonly Principal?: "*" | Readonly<Record<string, Texts>>;
  readonly Action: string | readonly string[];
  readonly Resource?: Texts;
  readonly Condition?: PolicyConditions;
}

export const policyDocument = (statements: readonly PolicyStatement[]): pulumi.Output<string> =>
  pulumi.jsonStringify({ Version: "2012-10-17", Statement: statements });
