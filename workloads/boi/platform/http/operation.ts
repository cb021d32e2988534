import type { z } from "zod";
import type { Auth } from "../identity/roles";
import type { ProblemStatus } from "./problem";

export type Fields = z.ZodObject | undefined;
type Parsed<T> = T extends z.ZodType ? z.infer<T> : undefined;

export interface Input<Params extends Fields, Query extends Fields, Body extends z.ZodType | undefined> {
  readonly params: Parsed<Params>;
  readonly query: Parsed<Query>;
  readonly body: Parsed<Body>;
  /** From If-Match, where the endpoint requires it. */
  readonly version: number;
}

export interface Answer<Body> {
  readonly status: 200 | 201 | 202 | 204;
  /** A string or bytes where `answers.contentType` is not JSON. */
  readonly body: Body;
  /** Becomes the ETag. */
  readonly version?: number;
  readonly location?: string;
  /** Offered as a download of this name. */
  readonly fileName?: string;
}

/** Of an endpoint, what can be said without its service. */
export interface Operation {
  readonly method: "get" | "post" | "put" | "patch" | "delete";
  /** OpenAPI form: "/companies/{companyId}". */
  readonly path: string;
  readonly operationId: string;
  readonly summary: string;
  readonly auth: Auth;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  /** Of strict objects only, to any depth: `createApi` refuses others. */
  readonly body?: z.ZodType;
  /** Media types of a body that is not JSON; `body` is then `z.instanceof(Uint8Array)`. */
  readonly consumes?: readonly string[];
  /** In bytes; 256 KiB when absent. */
  readonly bodyLimit?: number;
  /** Success status and the schema of its body; `contentType` when that is not JSON (`body` is then a string or bytes). */
  readonly answers: {
    readonly status: 200 | 201 | 202 | 204;
    readonly body: z.ZodType;
    readonly contentType?: string;
  };
  /** The caller must say which version it changes (428 without, 412 from the verb when it is another). */
  readonly ifMatch?: boolean;
  /** Beyond those that every endpoint may answer (400, 401, 403, 413, 415, 429, 500, 503; 412 and 428 with `ifMatch`). */
  readonly problems?: readonly ProblemStatus[];
}
