import type { Control } from "../model/control";
import { allOf, anyOf } from "../requirements/combined";
import { examplesOf } from "../model/examples-of";
import { isFalse, isNoneOf, matches } from "../requirements/scalars";
import { requires } from "../requirements/requires";

const user = "aws:elasticache/user:User";

export const elasticacheUserAuthenticated: Control = {
  id: "elasticache-user-authenticated",
  title: "Users of ElastiCache have a password or an IAM role",
  why: "A user without a password is everyone who reaches the port.",
  remedy: 'Set authenticationMode.type to "iam" or "password", and drop noPasswordRequired.',
  severity: "high",
  domain: "identity",
  // AWS makes the user called default without a password; to switch it off, its access string is off.
  planned: requires({
    [user]: anyOf(
      "a password or IAM must be required",
      matches("accessString", /^off\b/, "off"),
      allOf(isFalse("noPasswordRequired"), isNoneOf("authenticationMode.type", ["no-password-required"])),
    ),
  }),
  examples: examplesOf(user, {
    bad: {
      "no password": { accessString: "on ~* +@all", noPasswordRequired: true },
      "no password, as text": { accessString: "on ~* +@all", noPasswordRequired: "true" },
      "no password, by its mode": {
        accessString: "on ~* +@all",
        authenticationMode: [{ type: "no-password-required" }],
      },
      "on, for keys called off": { accessString: "on ~off +@all", noPasswordRequired: true },
    },
    good: {
      IAM: { accessString: "on ~app:* +@read", authenticationMode: { type: "iam" } },
      "the default user switched off": {
        userName: "default",
        accessString: "off -@all",
        noPasswordRequired: true,
      },
    },
  }),
};
