import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { excludes } from "../requirements/presence";
import { requires } from "../requirements/requires";

const server = "aws:transfer/server:Server";

export const transferServerWithoutFtp: Control = {
  id: "transfer-server-without-ftp",
  title: "Transfer servers do not speak FTP",
  why: "FTP shows names, passwords and files to everyone on the way.",
  remedy: 'Drop "FTP" from protocols; SFTP and FTPS do the same under encryption.',
  severity: "high",
  domain: "network",
  // SFTP alone by default.
  planned: requires({ [server]: excludes("protocols", "FTP") }),
  examples: examplesOf(server, {
    bad: {
      FTP: { protocols: ["FTP"] },
      "FTP beside SFTP": { endpointType: "VPC", protocols: ["SFTP", "FTP"] },
    },
    good: { "left out": { endpointType: "VPC" }, "SFTP and FTPS": { protocols: ["SFTP", "FTPS"] } },
  }),
};
