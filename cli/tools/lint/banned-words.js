/**
 * Words that are no names here, each with what to write instead; the glossary in CONTRIBUTING.md has the terms. A phrase of
 * several words stands for them in a row: "gone on" is `goneOn`. `within` limits an entry to paths that match.
 */
const guardrailFolders = /^(accounts|cli|policy-packs|config-rules)\//;

/** In every identifier and file name. */
const inNames = [
  { words: "lest", instead: "say what must not happen" },
  { words: "whoever", instead: "the role: caller, owner, reader" },
  { words: "nobody", instead: '"no one", or the exact thing that is missing' },
  { words: "stands", instead: '"is" or "lies"' },
  { words: "told", instead: "reported, shown" },
  { words: "mend", instead: "fix" },
  { words: "mended", instead: "fixed" },
  { words: "mends", instead: "fixes" },
  { words: "mending", instead: "fixing" },
  { words: "steward", instead: "exempt role" },
  { words: "stewards", instead: "exempt roles" },
  { words: "makers", instead: "exempt roles" },
  { words: "responders", instead: "exempt roles" },
  { words: "let through", instead: "allowed cases" },
  { words: "refused", instead: "denied, denied cases", within: /^(accounts\/guardrails|policy-packs)\// },
  { words: "crowded", instead: "over quota" },
  { words: "gone on", instead: "continue, continued" },
  { words: "anew", instead: "again, recreated" },
  { words: "world", instead: "resource graph" },
  { words: "edge", instead: "organization policies, guardrails", within: guardrailFolders },
];

/** As the whole name of a function: found by no search. */
const ofFunctions = ["asked", "found", "named", "placed", "said", "shown", "text", "told"];

/** In comments and in the names of tests. */
const inProse = [
  { words: "lest", instead: '"so that ... not"' },
  { words: "whoever", instead: "the person or role that is meant" },
  { words: "mend", instead: "fix" },
  { words: "mended", instead: "fixed" },
  { words: "mends", instead: "fixes" },
  { words: "made anew", instead: "recreated" },
];

module.exports = { inNames, inProse, ofFunctions };
