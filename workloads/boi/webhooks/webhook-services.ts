import type { ApiServices } from "../http/api-services";
import type { Protection } from "../protection/protection";
import type { WebhookNetwork } from "./post-safely";

export interface WebhookServices extends ApiServices {
  readonly protection: Protection;
  /** The Internet, when absent. */
  readonly webhookNetwork?: WebhookNetwork;
}
