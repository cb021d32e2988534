/**
 * The security policies of Application and Network Load Balancers, without their prefix "ELBSecurityPolicy-". ELB user
 * guides, "Security policies", and `elbv2 describe-ssl-policies`, as of November 2026.
 */
export const tlsPolicies = {
  published: "2026-11",
  /** TLS 1.2 or newer alone, and only ciphers with forward secrecy. */
  strict: [
    "FS-1-2-2019-08",
    "FS-1-2-Res-2019-08",
    "FS-1-2-Res-2020-10",
    "TLS13-1-2-2021-06",
    "TLS13-1-2-Res-2021-06",
    "TLS13-1-3-2021-06",
    "TLS13-1-2-FIPS-2023-04",
    "TLS13-1-2-Ext0-FIPS-2023-04",
    "TLS13-1-2-Res-FIPS-2023-04",
    "TLS13-1-3-FIPS-2023-04",
    "TLS13-1-2-RFC9151-FIPS-2023-07",
    "TLS13-1-3-RFC9151-FIPS-2023-07",
    "TLS13-1-2-PQ-2025-09",
    "TLS13-1-2-Res-PQ-2025-09",
    "TLS13-1-3-PQ-2025-09",
    "TLS13-1-2-FIPS-PQ-2025-09",
    "TLS13-1-2-Ext0-FIPS-PQ-2025-09",
    "TLS13-1-2-Res-FIPS-PQ-2025-09",
    "TLS13-1-3-FIPS-PQ-2025-09",
  ],
  /** TLS 1.0 or 1.1 as well. */
  oldProtocols: [
    "2015-05",
    "TLS-1-0-2015-04",
    "2016-08",
    "TLS-1-1-2017-01",
    "FS-2018-06",
    "FS-1-1-2019-08",
    "TLS13-1-0-2021-06",
    "TLS13-1-1-2021-06",
    "TLS13-1-0-FIPS-2023-04",
    "TLS13-1-1-FIPS-2023-04",
    "TLS13-1-0-PQ-2025-09",
    "TLS13-1-0-FIPS-PQ-2025-09",
  ],
  /** TLS 1.2 or newer, with ciphers that lack forward secrecy. */
  oldCiphers: [
    "TLS-1-2-2017-01",
    "TLS-1-2-Ext-2018-06",
    "TLS13-1-2-Ext1-2021-06",
    "TLS13-1-2-Ext2-2021-06",
    "TLS13-1-2-Ext1-FIPS-2023-04",
    "TLS13-1-2-Ext2-FIPS-2023-04",
    "TLS13-1-2-Ext0-RFC9151-FIPS-2023-07",
    "TLS13-1-2-Ext1-PQ-2025-09",
    "TLS13-1-2-Ext2-PQ-2025-09",
    "TLS13-1-2-Ext1-FIPS-PQ-2025-09",
    "TLS13-1-2-Ext2-FIPS-PQ-2025-09",
  ],
} as const;

export const tlsPolicyPrefix = "ELBSecurityPolicy-";
