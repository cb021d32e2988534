import child from "node:child_process";
import dgram from "node:dgram";
import dns from "node:dns";
import net from "node:net";

/** Loaded into a process before everything else: code that reaches for the network or another program ends the process. */
function refuse(what: string) {
  return () => {
    process.stderr.write(`reached for the outside: ${what}\n`);
    process.exit(99);
  };
}

Object.assign(net.Socket.prototype, { connect: refuse("net.Socket.connect") });
Object.assign(net.Server.prototype, { listen: refuse("net.Server.listen") });
Object.assign(dns, { lookup: refuse("dns.lookup"), resolve: refuse("dns.resolve") });
Object.assign(dgram, { createSocket: refuse("dgram.createSocket") });
Object.assign(child, {
  spawn: refuse("spawn"),
  spawnSync: refuse("spawnSync"),
  exec: refuse("exec"),
  execFile: refuse("execFile"),
  execFileSync: refuse("execFileSync"),
  fork: refuse("fork"),
});
