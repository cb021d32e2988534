import { spawn } from "node:child_process";
import { pythonTool } from "./python-tool";

/** Made by the pip that `moto[server]` would call, without its parts for services that we do not use. */
const requirements = ["moto[s3]==5.2.5", "flask==3.1.3", "flask-cors==6.0.5"];

const python = pythonTool("moto", requirements);

/** Whether moto, which acts as AWS, can run here. */
export const hasMoto = python !== undefined;

/**
 * Ends with this process, however that ends: then its standard input is closed. Moto answers requests at once and looks
 * at a row before it writes it, so that of two updates one would be lost: DynamoDB, of which an update is atomic, loses
 * none, so here one request of it waits for the other.
 */
const program = `
import os, sys, threading
threading.Thread(target=lambda: (sys.stdin.read(), os._exit(0)), daemon=True).start()
from moto.dynamodb.responses import DynamoHandler
from moto.server import main
answer, one_at_a_time = DynamoHandler.call_action, threading.Lock()
def call_action(handler):
    with one_at_a_time:
        return answer(handler)
DynamoHandler.call_action = call_action
main(["-H", "127.0.0.1", "-p", "0"])
`;

interface Moto {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** A server of its own, with nothing in it. */
export function startMoto(): Promise<Moto> {
  if (python === undefined) throw new Error("there is no moto here");
  const child = spawn(python, ["-c", program], {
    stdio: ["pipe", "ignore", "pipe"],
    env: { ...process.env, S3_IGNORE_SUBDOMAIN_BUCKETNAME: "1" },
  });
  return new Promise((resolve, reject) => {
    let said = "";
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`moto ended with ${String(code)}: ${said.slice(-500)}`)));
    child.stderr.on("data", (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-4_000);
      const url = /Running on (http:\/\/\S+:\d+)/.exec(said)?.[1];
      if (url === undefined) return;
      child.removeAllListeners("exit");
      resolve({
        url,
        stop: () =>
          new Promise((ended) => {
            child.once("exit", () => ended());
            // Asked to end in order, it would wait for every long poll.
            child.kill("SIGKILL");
          }),
      });
    });
  });
}
