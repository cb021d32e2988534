/** A call of a provider function. */
export interface Lookup {
  /** Such as "aws:ec2/getSubnets:getSubnets". */
  readonly token: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  /** Left out where nothing has answered. */
  readonly result?: Readonly<Record<string, unknown>>;
}

/** Names the file into which a program that runs on a real engine writes its lookups, each as a line of JSON. */
export const lookupsVariable = "PALISADE_LOOKUPS";
