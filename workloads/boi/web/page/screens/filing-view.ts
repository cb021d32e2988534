import type { paths } from "../../client/schema";

/** A filing as the API shows it. */
export type FilingView = paths["/filings/{filingId}"]["get"]["responses"][200]["content"]["application/json"];
