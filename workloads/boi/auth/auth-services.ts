import type { ApiServices } from "../http/api-services";
import type { SigningKeys } from "../identity/signing-keys";

export interface AuthServices extends ApiServices {
  readonly signingKeys: SigningKeys;
  /** Of the web client that opens invitations, such as "https://boi.example". */
  readonly webUrl: string;
}
