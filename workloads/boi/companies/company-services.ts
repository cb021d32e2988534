import type { ApiServices } from "../http/api-services";
import type { Protection } from "../protection/protection";

export interface CompanyServices extends ApiServices {
  readonly protection: Protection;
}
