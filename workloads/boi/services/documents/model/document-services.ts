import type { ApiServices } from "../../../platform/http/api-services";
import type { SigningKeys } from "../../../platform/identity/signing-keys";
import type { Protection } from "../../../platform/protection/protection";
import type { DocumentStore } from "../store/document-store";
import type { Scanner } from "../store/scanner";

export interface DocumentServices extends ApiServices {
  readonly protection: Protection;
  readonly signingKeys: SigningKeys;
  readonly store: DocumentStore;
  readonly scanner: Scanner;
  /** Of this service, such as "https://boi.example". */
  readonly publicUrl: string;
  /**
   * How long a document cannot be deleted. Five years (31 CFR 1010.430(d)) is our policy, not a duty: the rule orders no
   * retention of those who file for others (FAQ N.4).
   */
  readonly retentionYears: number;
}
