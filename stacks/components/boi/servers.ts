/** The services that run as tasks of Fargate; bundle, image repository and task family bear the name. */
export const servers = ["boi-companies", "boi-owners", "boi-filing"] as const;
export type Server = (typeof servers)[number];
