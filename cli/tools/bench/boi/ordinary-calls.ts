import type { ApiClient } from "../../../../workloads/boi/web/client/api-client";
import type { Step } from "./drive";
import { newCompany } from "./new-company";

/** What staff do all day: mostly reading, now and then adding and changing a company. */
export async function ordinaryCalls(client: ApiClient): Promise<Step> {
  const ids: string[] = [];
  for (let number = 0; number < 50; number += 1) {
    const { data } = await client.POST("/companies", { body: newCompany() });
    if (data) ids.push(data.companyId);
  }
  const any = (user: number, turn: number) => ({ companyId: ids[(user * 7 + turn) % ids.length] ?? "" });
  const calls: readonly Step[] = [
    async () => (await client.GET("/companies", { params: { query: { limit: 25 } } })).response.ok,
    async (user, turn) =>
      (await client.GET("/companies/{companyId}", { params: { path: any(user, turn) } })).response.ok,
    async (user, turn) =>
      (
        await client.GET("/companies/{companyId}/questions", {
          params: { path: any(user, turn), query: { jurisdiction: "US" } },
        })
      ).response.ok,
    async () =>
      (await client.GET("/obligations", { params: { query: { limit: 25, state: "open" } } })).response.ok,
    async () => (await client.GET("/filings", { params: { query: { limit: 25 } } })).response.ok,
    async () => (await client.POST("/companies", { body: newCompany() })).response.ok,
    async (user, turn) =>
      (
        await client.POST("/companies/{companyId}/events", {
          params: { path: any(user, turn) },
          body: { kind: "changed", on: "2026-11-01" },
        })
      ).response.ok,
    async () => (await client.GET("/auth/me")).response.ok,
  ];
  return (user, turn) => (calls[(user + turn) % calls.length] ?? calls[0] ?? never)(user, turn);
}

const never: Step = () => Promise.resolve(false);
