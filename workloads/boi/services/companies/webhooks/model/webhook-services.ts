import type { ApiServices } from "../../../../platform/http/api-services";
import type { Protection } from "../../../../platform/protection/protection";
import type { WebhookNetwork } from "./post-safely";

export interface WebhookServices extends ApiServices {
  readonly protection: Protection;
  /** The Internet, when absent. */
  readonly webhookNetwork?: WebhookNetwork;
}
