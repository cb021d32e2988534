import type { ApiServices } from "../../../platform/http/api-services";
import type { SigningKeys } from "../../../platform/identity/signing-keys";

export interface AuthServices extends ApiServices {
  readonly signingKeys: SigningKeys;
  /** Of the web client that opens invitations, such as "https://boi.example". */
  readonly webUrl: string;
}
