import type { ApiServices } from "../../../platform/http/api-services";
import type { Protection } from "../../../platform/protection/protection";

export interface CompanyServices extends ApiServices {
  readonly protection: Protection;
}
