const { existsSync } = require("node:fs");

// The package holds the bundle alone; in the repository the source counts, whatever was bundled last.
if (existsSync(`${__dirname}/index.ts`)) require("../crossguard/start-from-source").start(module);
else require(`${__dirname}/bundle.js`);
