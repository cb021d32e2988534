import { z } from "zod";
import { settingProblem } from "./setting-problem";

const url = z.url({ protocol: /^https?$/ });
const secureUrl = url.refine(
  (value) =>
    value.startsWith("https:") || ["localhost", "127.0.0.1", "[::1]"].includes(new URL(value).hostname),
  "must be an https address (http only on this machine)",
);
const limit = z
  .string()
  .regex(/^[1-9]\d{0,6}\/[1-9]\d{0,4}$/, 'must be "requests/seconds", such as "1200/60"')
  .transform((text) => {
    const [points = 0, seconds = 0] = text.split("/").map(Number);
    return { points, seconds };
  });
const secret = z.string().min(32, "must have at least 32 characters");

const settings = z
  .object({
    NODE_ENV: z.string().optional(),
    TOKEN_ISSUER: secureUrl,
    TOKEN_CLIENT_ID: z.string().min(1),
    TOKEN_AUDIENCE: z.string().min(1).optional(),
    TOKEN_KEYS_URL: secureUrl.optional(),
    SIGNING_SECRET_ARN: z.string().startsWith("arn:").optional(),
    SIGNING_SECRET: secret.optional(),
    SIGNING_SECRET_PREVIOUS: secret.optional(),
    RATE_LIMIT_TABLE: z.string().min(3).optional(),
    RATE_LIMIT_USER: limit.optional(),
    RATE_LIMIT_ADDRESS: limit.optional(),
    RATE_LIMIT_ATTEMPT: limit.optional(),
    TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
    ALLOWED_ORIGINS: z
      .string()
      .transform((text) => text.split(/[ ,]+/).filter((origin) => origin !== ""))
      .pipe(z.array(z.string().regex(/^https?:\/\/[^/*]+$/, "must be origins, such as https://boi.example")))
      .default([]),
    OTEL_EXPORTER_OTLP_ENDPOINT: url.optional(),
    PORT: z.coerce.number().int().min(0).max(65_535).default(8080),
  })
  .superRefine((given, context) => {
    const one = [given.SIGNING_SECRET_ARN, given.SIGNING_SECRET].filter((value) => value !== undefined);
    if (one.length !== 1)
      context.addIssue({
        code: "custom",
        path: ["SIGNING_SECRET_ARN"],
        message: "set it or SIGNING_SECRET, not both",
      });
    if (given.NODE_ENV === "production" && given.SIGNING_SECRET !== undefined)
      context.addIssue({
        code: "custom",
        path: ["SIGNING_SECRET"],
        message: "is for local use: in production a secret is read from SIGNING_SECRET_ARN",
      });
  });

export type Settings = z.infer<typeof settings>;

/** Its message names variables and never shows a value: it may be printed. */
export class IncompleteEnvironment extends Error {}

/** What every service reads of its environment. Throws one error that names all that is wrong and shows no value. */
export const settingsFrom = (environment: Readonly<Record<string, string | undefined>>): Settings =>
  parsedSettings(settings, environment);

/** For what a service reads beyond that. Empty variables count as not set: that is how task definitions leave them out. */
export function parsedSettings<Schema extends z.ZodType>(
  schema: Schema,
  environment: Readonly<Record<string, string | undefined>>,
): z.infer<Schema> {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ""),
  );
  const { success, data, error } = schema.safeParse(given);
  if (success) return data;
  const lines = error.issues.map(
    (issue) => `  ${issue.path.join(".")}: ${settingProblem(issue, String(issue.path[0]) in given)}`,
  );
  throw new IncompleteEnvironment(`the environment is not right:\n${[...new Set(lines)].join("\n")}`);
}
