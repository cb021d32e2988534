import type { DocumentStore } from "../documents/document-store";
import type { FinCen } from "../fincen/client/fincen";
import type { ApiServices } from "../http/api-services";
import type { Protection } from "../protection/protection";

export interface FilingServices extends ApiServices {
  readonly protection: Protection;
  readonly store: DocumentStore;
  readonly fincen: FinCen;
}
