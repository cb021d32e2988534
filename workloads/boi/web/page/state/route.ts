/** What is shown, by the address's fragment: ids and states stand in it, and nothing about anybody. */
export type Route =
  | { readonly screen: "overview" | "dead-letters" | "companies" | "unknown" }
  | { readonly screen: "filings"; readonly state?: string }
  | { readonly screen: "filing" | "company"; readonly id: string };

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export function routeOf(fragment: string): Route {
  const [path = "", query = ""] = fragment.replace(/^#?\/?/, "").split("?");
  const [first = "", id, ...rest] = path.split("/");
  if (rest.length > 0) return { screen: "unknown" };
  if (id !== undefined)
    return uuid.test(id) && (first === "filings" || first === "companies")
      ? { screen: first === "filings" ? "filing" : "company", id }
      : { screen: "unknown" };
  if (first === "") return { screen: "overview" };
  if (first === "dead-letters" || first === "companies") return { screen: first };
  if (first !== "filings") return { screen: "unknown" };
  const state = new URLSearchParams(query).get("state");
  return state === null || !/^[a-z-]+$/.test(state) ? { screen: "filings" } : { screen: "filings", state };
}

export const addressOf = {
  overview: "#/",
  deadLetters: "#/dead-letters",
  companies: "#/companies",
  company: (id: string) => `#/companies/${id}`,
  filings: (state?: string) => (state === undefined ? "#/filings" : `#/filings?state=${state}`),
  filing: (id: string) => `#/filings/${id}`,
};
