import { z } from "zod";
import { sharedIssuers } from "./shared-issuers";
import { withoutRepetition } from "./field-schemas";

const issuer = z
  .string()
  .regex(
    /^(?!https?:)[a-z0-9.-]+\.[a-z]+(?:\/[A-Za-z0-9._~/-]+)?$/,
    "is no issuer: a host name, with its path where it has one",
  )
  .meta({
    description: "Issuer of the tokens as IAM names it, without https://.",
    examples: ["token.actions.githubusercontent.com"],
    remedy: "Write host and path of the issuer's URL, such as token.actions.githubusercontent.com.",
  });

const subjects = withoutRepetition(
  z
    .array(
      z
        .string()
        .min(1, "is empty")
        .regex(/^[ -~]+$/, "holds a character outside ASCII")
        .meta({
          examples: ["repo:acme/*"],
          remedy: "Write the subject that your tokens carry, with * for the part that varies.",
        }),
    )
    .min(1, "lists no subject"),
).meta({
  description: "Subjects (sub) that are the organization's own, with * for the part that varies.",
  examples: [["repo:acme/*"]],
  remedy: "List at least one subject, such as repo:acme/*.",
  uniqueItems: true,
});

const identityProvider = z
  .strictObject({ issuer, subjects })
  .check(({ value, issues }) => {
    const shared = sharedIssuers.find((one) => one.issuer === value.issuer);
    for (const [index, subject] of value.subjects.entries())
      if (shared && !shared.names.test(subject))
        issues.push({
          code: "custom",
          path: ["subjects", index],
          message: `leaves open whose it is, and ${value.issuer} serves everybody`,
          params: { remedy: `Begin it with ${shared.like}.` },
          input: subject,
        });
  })
  .meta({
    description: "An OpenID Connect provider whose tokens roles may be assumed with.",
    examples: [{ issuer: "token.actions.githubusercontent.com", subjects: ["repo:acme/*"] }],
    remedy: "Give issuer and subjects.",
  });

/** Who from outside may reach the organization's resources at all; each resource's own policy still decides. */
export const trustedSchema = z
  .strictObject({
    accounts: withoutRepetition(
      z.array(
        z
          .string()
          .regex(/^\d{12}$/, "is not an account id: it must be 12 digits")
          .meta({ examples: ["999988887777"], remedy: "Write the 12 digits in quotes." }),
      ),
    )
      .default([])
      .meta({
        description: "Accounts of partners, such as a vendor's that assumes a role here.",
        examples: [["999988887777"]],
        remedy: "List account ids in quotes.",
        uniqueItems: true,
      }),
    identityProviders: z
      .array(identityProvider)
      .default([])
      .check(({ value, issues }) => {
        for (const [index, { issuer: name }] of value.entries())
          if (value.findIndex((other) => other.issuer === name) < index)
            issues.push({
              code: "custom",
              path: [index, "issuer"],
              message: "is listed twice",
              params: { remedy: "Put all its subjects into one entry." },
              input: name,
            });
      })
      .meta({
        description:
          "OpenID Connect providers whose tokens roles may be assumed with; no other one's are taken.",
        examples: [[{ issuer: "token.actions.githubusercontent.com", subjects: ["repo:acme/*"] }]],
        remedy: "List providers, each with issuer and subjects.",
      }),
  })
  .meta({
    description: "Who from outside may reach the organization's resources at all.",
    examples: [{ accounts: ["999988887777"] }],
    remedy: "Give accounts, identityProviders or both.",
  });
