/**
 * Starts one throwaway PostgreSQL server for a whole test run; each test file takes its own copy of the migrated
 * database (workloads/boi/dev/testing/test-database.ts). Where there is no server for the platform, those tests are
 * reported as skipped.
 */
const { mkdtempSync, rmSync } = require("node:fs");
const { tmpdir } = require("node:os");
const path = require("node:path");

module.exports = async () => {
  const { startPostgres } = require("../../../dist/workloads/boi/dev/local/postgres");
  const { prepareDatabase } = require("../../../dist/workloads/boi/dev/local/prepare-database");
  const folder = mkdtempSync(path.join(tmpdir(), "palisade-database-"));
  try {
    const server = await startPostgres(folder, { durable: false });
    await prepareDatabase(server.url, "template_boi");
    process.env.PALISADE_TEST_DATABASE = server.url;
    globalThis.stopTestDatabase = async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    // Anything else is a fault of ours, such as a migration that fails.
    if (!/^there is no packaged PostgreSQL/.test(error.message)) throw error;
  }
};
