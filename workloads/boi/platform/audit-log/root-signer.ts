/** Signs what the daily roots state: ECDSA P-256 over SHA-256, DER. */
export interface RootSigner {
  readonly keyId: string;
  sign(statement: string): Promise<Buffer>;
  /** SPKI as PEM: what a verifier is given, once, by another way than the roots. */
  publicKey(): Promise<string>;
}
