import { serve } from "@hono/node-server";
import { parseArgs } from "node:util";
import { createSimulator } from "./create-simulator";
import { fileJournal, keptNowhere } from "./journal";

const help = `FinCEN's BOI E-Filing API, simulated on this machine.

  --port N              where to listen (default 9640; 0 takes a free one)
  --stage-milliseconds N  how long a submission stays in each of three stages (default 300)
  --file FILE           keeps what is on file between runs
  --help

POST /control/faults {"call", "fault", "times"} orders a fault; without a body it lists them all.
GET /control/ledger shows what was accepted. Client "palisade", secret "palisade-secret".`;

const { values } = parseArgs({
  options: {
    port: { type: "string", default: "9640" },
    "stage-milliseconds": { type: "string", default: "300" },
    file: { type: "string" },
    help: { type: "boolean", short: "h", default: false },
  },
});

if (values.help) console.log(help);
else {
  const [port, stageMilliseconds] = [Number(values.port), Number(values["stage-milliseconds"])];
  if (!Number.isInteger(port) || !Number.isInteger(stageMilliseconds)) {
    console.error(`--port and --stage-milliseconds take whole numbers\n\n${help}`);
    process.exit(2);
  }
  const journal = values.file === undefined ? keptNowhere : fileJournal(values.file);
  const { fetch } = createSimulator({ stageMilliseconds, journal }).app;
  const server = serve({ fetch, port, hostname: "127.0.0.1" }, (info) => {
    const url = `http://127.0.0.1:${info.port}`;
    if (process.send) process.send({ url });
    else console.log(`FinCEN simulator at ${url}`);
  });
  const stop = () => server.close(() => process.exit(0));
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
  // Started by another program, it ends with that one.
  if (process.send) process.once("disconnect", () => process.exit(0));
}
