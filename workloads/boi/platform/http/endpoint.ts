import type { z } from "zod";
import type { TenantId } from "../database/tenant-id";
import type { Caller } from "../identity/caller";
import type { Auth, Permission } from "../identity/roles";
import type { Answer, Fields, Input, Operation } from "./operation";
import type { TenantWork } from "./tenant-work";

/** `sql`, `audit` and `publish` are one transaction as the caller's tenant: all of it commits or nothing. */
export interface Call<Services> extends TenantWork {
  readonly services: Services;
  readonly caller: Caller;
  readonly requestId: string;
  readonly now: Date;
}

/** What an operation without a caller has: no tenant and no transaction until it asks for one by name. */
export interface PublicCall<Services> {
  readonly services: Services;
  readonly requestId: string;
  readonly now: Date;
  /** One transaction as a tenant that the request has proven a right to; the audit chain names `actor`. */
  readonly asTenant: <T>(
    tenant: TenantId,
    actor: string,
    work: (call: TenantWork) => Promise<T>,
  ) => Promise<T>;
}

/**
 * One route as a value: router, OpenAPI document, role matrix, typed client and fuzz tests are folds over these.
 * Answers of writes carry ids, versions and states, never personal data: they are kept for idempotency keys. One whose
 * `auth` is "public" is limited by the address alone, and its answer is never kept for a replay.
 */
interface TypedEndpoint<
  Services,
  Asked extends Auth,
  Params extends Fields = Fields,
  Query extends Fields = Fields,
  Body extends z.ZodType | undefined = z.ZodType | undefined,
  Result extends z.ZodType = z.ZodType,
> extends Operation {
  readonly auth: Asked;
  readonly params?: Params;
  readonly query?: Query;
  readonly body?: Body;
  readonly answers: Operation["answers"] & { readonly body: Result };
  readonly ifMatch?: Asked extends "public" ? undefined : boolean;
  /** Fields of the answer that must not be kept for a replay, such as a link's token, and how a replay finds them again. */
  readonly secret?: Asked extends "public"
    ? undefined
    : {
        readonly fields: readonly string[];
        restore(kept: Readonly<Record<string, unknown>>, call: Call<Services>): Promise<z.infer<Result>>;
      };
  /** Its handler acts outside of the database too: when its transaction meets another's, it is not begun again. */
  readonly outside?: Asked extends "public" ? undefined : boolean;
  handle(
    input: Input<Params, Query, Body>,
    call: Asked extends "public" ? PublicCall<Services> : Call<Services>,
  ): Promise<Answer<z.infer<Result>>>;
}

export type PermittedEndpoint<Services> = TypedEndpoint<Services, Permission>;
export type PublicEndpoint<Services> = TypedEndpoint<Services, "public">;

/** What a service lists. */
export type Endpoint<Services> = PermittedEndpoint<Services> | PublicEndpoint<Services>;

/** Infers the types of one endpoint and forgets them, so that a service can list its endpoints in one array. */
export const endpoint = <
  Services,
  Asked extends Auth,
  Params extends z.ZodObject | undefined = undefined,
  Query extends z.ZodObject | undefined = undefined,
  Body extends z.ZodType | undefined = undefined,
  Result extends z.ZodType = z.ZodType,
>(
  typed: TypedEndpoint<Services, Asked, Params, Query, Body, Result>,
): Endpoint<Services> => typed as never;
