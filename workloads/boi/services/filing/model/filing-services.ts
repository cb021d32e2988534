import type { DocumentStore } from "../../documents/store/document-store";
import type { FinCen } from "../../../platform/fincen-client/fincen";
import type { ApiServices } from "../../../platform/http/api-services";
import type { Protection } from "../../../platform/protection/protection";

export interface FilingServices extends ApiServices {
  readonly protection: Protection;
  readonly store: DocumentStore;
  readonly fincen: FinCen;
}
