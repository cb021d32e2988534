/** The role of the Lambda, in the security account, that evaluates all custom Config rules. */
export const configRulesRole = "palisade-config-rules";

/** What that Lambda assumes in each account; said again in its handler, which no program can load without the AWS SDK. */
export const evaluationRole = "palisade-config-evaluation";
