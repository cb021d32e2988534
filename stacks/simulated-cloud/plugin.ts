import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { credentials, Server, ServerCredentials } from "@grpc/grpc-js";
import { EngineClient } from "@pulumi/pulumi/proto/engine_grpc_pb";
import { LogRequest, LogSeverity } from "@pulumi/pulumi/proto/engine_pb";
import { ResourceProviderService } from "@pulumi/pulumi/proto/provider_grpc_pb";
import { packageRoot } from "../../accounts/package-root";
import { cloud } from "./cloud";
import { faults } from "./faults";
import { provider } from "./provider";
import { service } from "./service";
import { simulationVariables } from "./variables";

/** The plugin's process. Pulumi starts it with its own address and reads the port from the first line of the output. */
function main(engineAddress: string | undefined): void {
  const directory = process.env[simulationVariables.directory];
  if (!directory) {
    console.error(
      `This is Palisade's simulated provider: it creates nothing anywhere. It runs only where ` +
        `${simulationVariables.directory} names the folder of a simulated cloud; take it off the PATH otherwise.`,
    );
    process.exit(1);
  }
  const simulated = provider({
    cloud: cloud(directory),
    faults: faults(process.env[simulationVariables.faults] ?? ""),
    searched: [process.cwd(), packageRoot()],
    kill: () => {
      process.kill(process.ppid, "SIGKILL");
      process.exit(1);
    },
  });
  const server = new Server({ "grpc.max_receive_message_length": -1, "grpc.max_send_message_length": -1 });
  server.addService(
    ResourceProviderService,
    service(simulated, () => announce(directory, engineAddress)) as never,
  );
  // An engine that was killed tells no one.
  const engine = process.ppid;
  setInterval(() => {
    if (process.ppid !== engine) process.exit(1);
  }, 1000).unref();
  server.bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (error, port) => {
    if (error) throw error;
    console.log(port);
  });
}

/** Once for each run of the engine, however many providers it starts. */
function announce(directory: string, engineAddress: string | undefined): void {
  if (engineAddress === undefined) return;
  try {
    writeFileSync(join(directory, `announced-${engineAddress.replace(/\W/g, "-")}`), "", { flag: "wx" });
  } catch {
    return;
  }
  const request = new LogRequest();
  request.setSeverity(LogSeverity.INFO);
  request.setMessage("simulated: no cloud is involved, and nothing is created anywhere");
  const engine = new EngineClient(engineAddress, credentials.createInsecure());
  engine.log(request, () => engine.close());
}

main(process.argv[2]);
