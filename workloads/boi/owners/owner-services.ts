import type { ApiServices } from "../http/api-services";
import type { Protection } from "../protection/protection";

export interface OwnerServices extends ApiServices {
  readonly protection: Protection;
}
