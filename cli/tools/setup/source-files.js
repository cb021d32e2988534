/** The project's own files, and how one sees cheaply that a file changed. */
const { readdirSync, statSync } = require("node:fs");
const path = require("node:path");

const folders = ["accounts", "cli", "config-rules", "policy-packs", "stacks", "workloads"];

/** Paths below the project, with "/" between folders. */
const sourceFiles = (root) => folders.flatMap((folder) => filesBelow(root, folder));

function filesBelow(root, folder) {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(root, file) : [file];
  });
}

/** Size and time of a file, and "" when there is none. */
function stateOf(root, file) {
  const stat = statSync(path.join(root, file), { throwIfNoEntry: false });
  return stat ? `${stat.size} ${stat.mtimeMs}` : "";
}

module.exports = { folders, sourceFiles, stateOf };
