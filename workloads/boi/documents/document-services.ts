import type { ApiServices } from "../http/api-services";
import type { SigningKeys } from "../identity/signing-keys";
import type { Protection } from "../protection/protection";
import type { DocumentStore } from "./document-store";
import type { Scanner } from "./scanner";

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
