import type { Call } from "../../../platform/http/endpoint";

/** What a verb that changes something takes of the call. */
export type Change = Pick<Call<unknown>, "sql" | "caller" | "now" | "audit">;
