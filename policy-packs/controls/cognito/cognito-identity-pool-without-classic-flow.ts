import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isFalse } from "../requirements/scalars";

const pool = "aws:cognito/identityPool:IdentityPool";

export const cognitoIdentityPoolWithoutClassicFlow: Control = {
  id: "cognito-identity-pool-without-classic-flow",
  title: "Identity pools scope credentials down by the enhanced flow",
  why: "In the classic flow a client chooses the role and its session, past the scope-down policy of the pool.",
  remedy: "Leave allowClassicFlow out or set it to false.",
  severity: "low",
  domain: "identity",
  // The provider sends false when it is left out.
  planned: requires({ [pool]: isFalse("allowClassicFlow") }),
  examples: examplesOf(pool, {
    bad: {
      classic: { identityPoolName: "app", allowClassicFlow: true },
      "classic, as text": { identityPoolName: "app", allowClassicFlow: "true" },
    },
    good: {
      enhanced: { identityPoolName: "app", allowClassicFlow: false },
      "left to the provider": { identityPoolName: "app" },
    },
  }),
};
