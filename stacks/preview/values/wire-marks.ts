/**
 * The marks of Pulumi's wire format (@pulumi/pulumi/runtime/rpc), repeated here so that what must start quickly can read
 * them without loading the SDK; a test holds the two equal.
 */
export const wireMarks = {
  unknown: "04da6b54-80e4-46f7-96ec-b56ff0331ba9",
  /** The property that tells a marked object from a map of the program's. */
  key: "4dabf18193072939515e22adb298388d",
  secret: "1b47061264138c4ac30d75fd1eb44270",
  resource: "5cf8f73096256a8f31e491e813e4eb8e",
  output: "d0e6a833031e9bbcd3f4e8bde6ca49a4",
} as const;
