import type { DocumentStore } from "../documents/document-store";
import type { FinCen } from "../fincen/client/fincen";
import type { ApiServices } from "../http/api-services";
import type { Protection } from "../protection/protection";

export interface FilingServices extends ApiServices {
  readonly protection: Protection;
  readonly store: DocumentStore;
  /** Tells the worker that something may be due. */
  readonly wake: () => void;
}

/** For the job that compares what we know with what FinCEN says. */
export interface ReconcilingServices extends Pick<FilingServices, "database" | "now"> {
  readonly fincen: FinCen;
}
