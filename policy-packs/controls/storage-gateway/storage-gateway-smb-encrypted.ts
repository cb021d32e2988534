import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isOneOf, isNoneOf } from "../requirements/scalars";
import { requires } from "../requirements/requires";
import { when } from "../requirements/combined";

const gateway = "aws:storagegateway/gateway:Gateway";

export const storageGatewaySmbEncrypted: Control = {
  id: "storage-gateway-smb-encrypted",
  title: "Gateways ask SMB clients for encryption",
  why: "With the client's choice, files cross the network in plain text and unsigned as soon as a client wishes so.",
  remedy: 'Set smbSecurityStrategy to "MandatoryEncryption".',
  severity: "medium",
  domain: "data-protection",
  // Only file gateways for S3 speak SMB with a strategy. Left out, AWS takes MandatorySigning or the client's choice, by the age of the gateway.
  planned: requires({
    [gateway]: when(
      isOneOf("gatewayType", ["FILE_S3"]),
      isNoneOf("smbSecurityStrategy", ["ClientSpecified"], { unset: "ClientSpecified" }),
    ),
  }),
  examples: examplesOf(gateway, {
    bad: {
      "left out": { gatewayType: "FILE_S3" },
      "as the client wishes": { gatewayType: "FILE_S3", smbSecurityStrategy: "ClientSpecified" },
    },
    good: {
      encrypted: { gatewayType: "FILE_S3", smbSecurityStrategy: "MandatoryEncryption" },
      signed: { gatewayType: "FILE_S3", smbSecurityStrategy: "MandatorySigning" },
      tapes: { gatewayType: "VTL" },
    },
  }),
};
