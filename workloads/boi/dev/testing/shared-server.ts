import type { sharedServers } from "./shared-servers";

/** The address of a server that all test files of a run share; the first that asks waits until it has started. */
export async function sharedServer(name: keyof typeof sharedServers): Promise<string> {
  const starter = process.env.PALISADE_TEST_SERVERS;
  if (starter === undefined) throw new Error("the test runner starts shared servers: run this with jest");
  const response = await fetch(`${starter}/${name}`);
  const text = await response.text();
  if (!response.ok) throw new Error(`${name} did not start: ${text}`);
  return text;
}
