/**
 * What the filing queue hears of: after these a filing may be due. All other topics are for webhooks, which are fed in the
 * transaction that publishes.
 */
export const queuedTopics: ReadonlySet<string> = new Set(["filing.queued", "filing.resolved"]);
