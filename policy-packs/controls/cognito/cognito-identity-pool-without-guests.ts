import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isFalse } from "../requirements/scalars";

const pool = "aws:cognito/identityPool:IdentityPool";

export const cognitoIdentityPoolWithoutGuests: Control = {
  id: "cognito-identity-pool-without-guests",
  title: "Identity pools give credentials to signed-in users only",
  why: "Anyone who knows the pool's id, which every client holds, gets AWS credentials.",
  remedy: "Set allowUnauthenticatedIdentities: false.",
  severity: "high",
  domain: "identity",
  // The provider sends false when it is left out.
  planned: requires({ [pool]: isFalse("allowUnauthenticatedIdentities") }),
  examples: examplesOf(pool, {
    bad: {
      guests: { identityPoolName: "app", allowUnauthenticatedIdentities: true },
      "guests, as text": { identityPoolName: "app", allowUnauthenticatedIdentities: "true" },
    },
    good: {
      "signed in only": { identityPoolName: "app", allowUnauthenticatedIdentities: false },
      "left to the provider": { identityPoolName: "app" },
    },
  }),
};
