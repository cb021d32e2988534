import { createHash } from "node:crypto";

const hash = (...parts: readonly Uint8Array[]): Buffer => {
  const sum = createHash("sha256");
  for (const part of parts) sum.update(part);
  return sum.digest();
};

/** RFC 6962: leaves and nodes are hashed apart, so that no node can be passed off as a leaf. */
export function merkleRoot(leaves: readonly Uint8Array[]): Buffer {
  if (leaves.length === 0) return hash();
  let level = leaves.map((leaf) => hash(Buffer.of(0), leaf));
  while (level.length > 1) {
    const above: Buffer[] = [];
    for (let at = 0; at < level.length; at += 2) {
      const [left, right] = [level[at], level[at + 1]];
      // One without a neighbour goes up as it is, which gives RFC 6962's tree.
      if (left) above.push(right ? hash(Buffer.of(1), left, right) : left);
    }
    level = above;
  }
  return level[0] ?? hash();
}
