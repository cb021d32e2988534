import type { Endpoint } from "./endpoint";
import type { PublicEndpoint } from "./public-endpoint";

/** What a service lists. */
export type AnyEndpoint<Services> = Endpoint<Services> | PublicEndpoint<Services>;
