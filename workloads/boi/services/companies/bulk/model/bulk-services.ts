import type { Sql } from "../../../../platform/database/sql";
import type { TenantId } from "../../../../platform/database/tenant-id";
import type { CompanyServices } from "../../model/company-services";
import type { TenantWork } from "../../../../platform/http/tenant-work";
import type { ImportedCompany } from "./columns";
import type { BodsSubject } from "./bods-statements";
import type { RowError } from "./parsed-row";

export type Saved = "created" | "updated" | "unchanged";

export interface WhoImports {
  readonly tenant: TenantId;
  /** Who started the import: changes are made in this name. */
  readonly actor: string;
  readonly now: Date;
}

/** Where imported companies go: the companies service. All in the caller's transaction. */
export interface ImportTarget {
  /** What saving would do, without doing it. */
  readonly foresee: (
    sql: Sql,
    who: WhoImports,
    companies: readonly ImportedCompany[],
  ) => Promise<readonly (Saved | RowError)[]>;
  /** Adds or changes by external reference; one result for each company, in order: one that cannot be is an error of its row. */
  readonly save: (
    work: TenantWork,
    who: WhoImports,
    companies: readonly ImportedCompany[],
  ) => Promise<readonly (Saved | RowError)[]>;
}

/** Where exported data come from: the companies and owners services. */
export interface ExportSource {
  /** Companies by id, those after `after`; `changedOn` is the date of their data (YYYY-MM-DD). */
  readonly companies: (
    sql: Sql,
    after: string | undefined,
    limit: number,
  ) => Promise<readonly { readonly companyId: string; readonly changedOn: string }[]>;
  /** A company with its owners and whose data were read for it; undefined while it is not complete. */
  readonly subject: (
    sql: Sql,
    tenant: TenantId,
    companyId: string,
    on: string,
  ) => Promise<Omit<BodsSubject, "companyId" | "changedOn"> | undefined>;
}

export interface BulkServices extends CompanyServices {
  /** The companies of this database, when absent. */
  readonly importTarget?: ImportTarget;
  /** Those and their owners, when absent. */
  readonly exportSource?: ExportSource;
  /** Who publishes an export, such as the filing firm's name; when absent, the tenant's name. */
  readonly publisher?: string;
}
