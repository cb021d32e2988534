/** How long objects stay, and from which day on cheaper storage is good enough. */
export interface Keeping {
  /** Left out: until they are replaced. */
  readonly days?: number;
  readonly coldAfterDays?: number;
  /** Days that a replaced or deleted version stays. */
  readonly replacedDays: number;
}

/** One lifecycle rule for the whole bucket; leftovers of broken uploads go after a week. */
export const lifecycle = ({ days, coldAfterDays, replacedDays }: Keeping) => [
  {
    id: "keeping",
    status: "Enabled",
    // An empty filter means the whole bucket.
    filter: {},
    abortIncompleteMultipartUpload: { daysAfterInitiation: 7 },
    ...(days === undefined ? {} : { expiration: { days } }),
    noncurrentVersionExpiration: { noncurrentDays: replacedDays },
    ...(coldAfterDays === undefined
      ? {}
      : { transitions: [{ days: coldAfterDays, storageClass: "GLACIER_IR" }] }),
  },
];
