import type { z } from "zod";
import type { TenantId } from "../database/tenant-id";
import type { Answer, Described, Fields, Input } from "./described";
import type { TenantWork } from "./tenant-work";

/** What an operation without a caller has: no tenant and no transaction until it asks for one by name. */
export interface PublicCall<Services> {
  readonly services: Services;
  readonly requestId: string;
  readonly now: Date;
  /** One transaction as a tenant that the request has proven a right to; `actor` stands in the audit chain. */
  readonly asTenant: <T>(
    tenant: TenantId,
    actor: string,
    work: (call: TenantWork) => Promise<T>,
  ) => Promise<T>;
}

/** An operation that needs no sign-in. It is limited by the address alone, and its answer is never kept for a replay. */
export interface PublicEndpoint<
  Services,
  Params extends Fields = Fields,
  Query extends Fields = Fields,
  Body extends z.ZodType | undefined = z.ZodType | undefined,
  Result extends z.ZodType = z.ZodType,
> extends Described {
  readonly permission: "public";
  readonly params?: Params;
  readonly query?: Query;
  readonly body?: Body;
  readonly answers: Described["answers"] & { readonly body: Result };
  readonly ifMatch?: undefined;
  handle(input: Input<Params, Query, Body>, call: PublicCall<Services>): Promise<Answer<z.infer<Result>>>;
}

/** As `endpoint`, for an operation that needs no sign-in. */
export const publicEndpoint = <
  Services,
  Params extends z.ZodObject | undefined = undefined,
  Query extends z.ZodObject | undefined = undefined,
  Body extends z.ZodType | undefined = undefined,
  Result extends z.ZodType = z.ZodType,
>(
  described: PublicEndpoint<Services, Params, Query, Body, Result>,
): PublicEndpoint<Services> => described;
