import type { Context } from "hono";
import { z } from "zod";
import { versionOf } from "./etag";
import { parseJson } from "./parse-json";
import { Problem } from "./problem";
import type { FieldProblem } from "../../domain/field-problem";
import { announcesBody, defaultBodyLimit, readBody } from "./read-body";
import { unstorable } from "./storable";

/** The part of an endpoint that says what a request must look like. */
interface RequestSchemas {
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  readonly consumes?: readonly string[];
  readonly bodyLimit?: number;
  readonly ifMatch?: boolean;
}

export interface RequestInput {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
  readonly version: number;
}

/** Reads a request by the endpoint's schemas. Throws a problem that names the fields and carries none of their values. */
export async function requestInput(c: Context, schemas: RequestSchemas): Promise<RequestInput> {
  const { params, query, body } = schemas;
  const errors: FieldProblem[] = [];
  const parsed = {
    params: params && parse(params.strict(), pathValues(c), "params", errors),
    query: parse((query ?? z.object({})).strict(), queryValues(c, query), "query", errors),
  };
  if (errors.length > 0) throw new Problem(400, "the request is not valid", errors);
  const version = schemas.ifMatch === true ? versionOf(c.req.header("if-match")) : 0;
  const given = await bodyValue(c, schemas);
  const parsedBody = body && parse(body, given, "", errors);
  if (errors.length > 0) throw new Problem(400, "the request is not valid", errors);
  return { ...parsed, query: query && parsed.query, body: parsedBody, version };
}

async function bodyValue(c: Context, { body, consumes, bodyLimit }: RequestSchemas): Promise<unknown> {
  if (!body) {
    if (c.req.method !== "GET" && c.req.method !== "HEAD" && announcesBody(c))
      throw new Problem(400, "this operation takes no body");
    return undefined;
  }
  const [type = ""] = (c.req.header("content-type") ?? "").toLowerCase().split(";");
  const accepted = consumes ?? ["application/json"];
  if (!accepted.includes(type.trim()))
    throw new Problem(415, `the body must be ${accepted.join(" or ")}: say so in Content-Type`);
  const bytes = await readBody(c, bodyLimit ?? defaultBodyLimit);
  return consumes ? bytes : parseJson(bytes);
}

/** At most this many are listed: a body of a thousand faults must not make an answer a thousand times its size. */
const mostErrors = 50;

function parse(schema: z.ZodType, value: unknown, place: string, errors: FieldProblem[]): unknown {
  const reason = place === "" ? undefined : unstorable(value);
  if (reason !== undefined) errors.push({ pointer: place, detail: reason });
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues.slice(0, mostErrors))
    errors.push({ pointer: pointer(place, issue.path), detail: detail(issue) });
  return undefined;
}

const pointer = (place: string, path: readonly PropertyKey[]): string =>
  `${place}${path.map((part) => `/${String(part).replace(/~/g, "~0").replace(/\//g, "~1")}`).join("")}`;

/** Zod quotes the names of unknown fields, which are the caller's own words. */
const detail = ({ code, message }: z.core.$ZodIssue): string =>
  code === "unrecognized_keys" ? "has a field that is not known here" : message;

function pathValues(c: Context): Record<string, string> {
  return c.req.param();
}

/** A repeated parameter is a list only where a list is expected; elsewhere the schema refuses it. */
function queryValues(c: Context, schema: z.ZodObject | undefined): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(c.req.queries()).map(([name, values]) => [
      name,
      values.length > 1 || isList(schema?.shape[name] as z.ZodType | undefined) ? values : values[0],
    ]),
  );
}

function isList(schema: z.ZodType | undefined): boolean {
  if (schema instanceof z.ZodArray) return true;
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? isList(schema.unwrap() as z.ZodType)
    : false;
}
