/** Folders of the TypeScript projects: the program and its two web pages, which have types of a browser. */
module.exports = [".", "cli/reporters/html/page", "workloads/boi/web/page"];
