import * as pulumi from "@pulumi/pulumi";

/** What differs from one environment to the next. */
export interface BoiPlace {
  /** A /16 block of its own. */
  readonly network: string;
  readonly zones: number;
  /** Where people and their browsers find the platform. */
  readonly domain: string;
  readonly retentionYears: number;
  readonly finCen: { readonly apiUrl: string; readonly tokenUrl: string; readonly scope: string };
}

const tokenUrl = "https://iam.fincen.gov/am/oauth2/realms/root/realms/Finance/access_token";
const sandbox = {
  apiUrl: "https://boiefiling-api.user-test.fincen.gov/preprod",
  tokenUrl,
  scope: "BOSS-EFILE-SANDBOX",
} as const;

/** Five years as in 31 CFR 1010.430(d). A locked bucket cannot be emptied earlier, so tests lock for one. */
const places: Readonly<Record<string, BoiPlace>> = {
  production: {
    network: "10.20.0.0/16",
    zones: 3,
    domain: "boi.palisade.example",
    retentionYears: 5,
    finCen: { apiUrl: "https://boiefiling-api.fincen.gov/prod", tokenUrl, scope: "BOSS-EFILE" },
  },
  test: {
    network: "10.21.0.0/16",
    zones: 2,
    domain: "boi-test.palisade.example",
    retentionYears: 1,
    finCen: sandbox,
  },
  development: {
    network: "10.22.0.0/16",
    zones: 2,
    domain: "boi-dev.palisade.example",
    retentionYears: 1,
    finCen: sandbox,
  },
};

export function boiPlace(environment: string): BoiPlace {
  const place = places[environment];
  if (place) return place;
  throw new pulumi.RunError(`BOI has no place in environment ${environment}: plan one in place.ts`);
}
