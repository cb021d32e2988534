/** Variable by which a diff hands its previews a key of its own, with which they make their secrets comparable. */
export const digestKey = "PALISADE_DIGEST_KEY";
