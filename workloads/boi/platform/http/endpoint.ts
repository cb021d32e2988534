import type { z } from "zod";
import type { Caller } from "../identity/caller";
import type { Permission } from "../identity/roles";
import type { Answer, Described, Fields, Input } from "./described";
import type { TenantWork } from "./tenant-work";

export type { Answer, Input } from "./described";

/** `sql`, `audit` and `publish` are one transaction as the caller's tenant: all of it commits or nothing. */
export interface Call<Services> extends TenantWork {
  readonly services: Services;
  readonly caller: Caller;
  readonly requestId: string;
  readonly now: Date;
}

/**
 * One route as a value: router, OpenAPI document, role matrix, typed client and fuzz tests are folds over these.
 * Answers of writes carry ids, versions and states, never personal data: they are kept for idempotency keys.
 */
export interface Endpoint<
  Services,
  Params extends Fields = Fields,
  Query extends Fields = Fields,
  Body extends z.ZodType | undefined = z.ZodType | undefined,
  Result extends z.ZodType = z.ZodType,
> extends Described {
  readonly permission: Permission;
  readonly params?: Params;
  readonly query?: Query;
  readonly body?: Body;
  readonly answers: Described["answers"] & { readonly body: Result };
  /** The caller must say which version it changes (428 without, 412 from the verb when it is another). */
  readonly ifMatch?: boolean;
  /** Fields of the answer that must not be kept for a replay, such as a link's token, and how a replay finds them again. */
  readonly secret?: {
    readonly fields: readonly string[];
    restore(kept: Readonly<Record<string, unknown>>, call: Call<Services>): Promise<z.infer<Result>>;
  };
  /** Its handler acts outside of the database too: when its transaction meets another's, it is not begun again. */
  readonly outside?: boolean;
  handle(input: Input<Params, Query, Body>, call: Call<Services>): Promise<Answer<z.infer<Result>>>;
}

/** Infers the types of one endpoint and forgets them, so that a service can list its endpoints in one array. */
export const endpoint = <
  Services,
  Params extends z.ZodObject | undefined = undefined,
  Query extends z.ZodObject | undefined = undefined,
  Body extends z.ZodType | undefined = undefined,
  Result extends z.ZodType = z.ZodType,
>(
  described: Endpoint<Services, Params, Query, Body, Result>,
): Endpoint<Services> => described;
