import { apiClient, type ApiClient } from "../../../../workloads/boi/web/client/api-client";
import type { Io } from "../../../terminal/io";
import { UserError } from "../../../terminal/user-error";
import { connection, tokenFor } from "./connection";

/** The platform's API as a user: `login` counts on the local platform only. */
export async function api(io: Io, url: string | undefined, login: string): Promise<ApiClient> {
  const at = connection(io, url);
  const token = await tokenFor(io, at, login);
  return apiClient({ baseUrl: at.url, token: () => token });
}

interface Answered<Data> {
  readonly data?: Data;
  readonly error?: unknown;
  readonly response: Response;
}

/** What was answered; a problem becomes an error that says what the platform said. */
export function answered<Data>({ data, error, response }: Answered<Data>): NonNullable<Data> {
  if (data !== undefined && data !== null) return data;
  const { detail = "no detail", errors = [] } = (error ?? {}) as {
    detail?: string;
    errors?: { pointer: string; detail: string }[];
  };
  throw new UserError(
    [
      `The platform answered ${response.status}: ${detail}`,
      ...errors.map((problem) => `  ${problem.pointer}: ${problem.detail}`),
    ].join("\n"),
  );
}
