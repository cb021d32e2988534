/** What a folder of documents is described by: which are attached where, and what they are made of. */
export const policiesFile = "policies.json";
