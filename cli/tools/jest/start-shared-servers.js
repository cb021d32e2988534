/**
 * Lets all test files of a run share one PostgreSQL server and one moto, each of which is started for the first test that
 * asks for it (workloads/boi/dev/testing/shared-server.ts): a run of pure tests starts neither.
 */
const { createServer } = require("node:http");
const { tmpdir } = require("node:os");
const path = require("node:path");

module.exports = async () => {
  process.env.PALISADE_SAMPLES = path.join(tmpdir(), `palisade-samples-${process.pid}`);
  const started = new Map();
  const start = async (name) => {
    const { sharedServers } = require("../../../dist/workloads/boi/dev/testing/shared-servers");
    if (!started.has(name)) started.set(name, sharedServers[name]());
    return started.get(name);
  };
  const starter = createServer((request, response) => {
    const answer = (status, text) => response.writeHead(status, { connection: "close" }).end(text);
    start(request.url.slice(1)).then(
      ({ url }) => answer(200, url),
      (error) => answer(500, error.stack),
    );
  });
  await new Promise((listening) => starter.listen(0, "127.0.0.1", listening));
  process.env.PALISADE_TEST_SERVERS = `http://127.0.0.1:${starter.address().port}`;
  globalThis.stopSharedServers = async () => {
    starter.close();
    for (const server of await Promise.allSettled(started.values())) await server.value?.stop();
  };
};
