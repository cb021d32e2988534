import { rpc } from "../sdk";
import { wireMarks } from "./wire-marks";

test("the marks are the SDK's own", () => {
  expect(wireMarks).toEqual({
    unknown: rpc.unknownValue,
    key: rpc.specialSigKey,
    secret: rpc.specialSecretSig,
    resource: rpc.specialResourceSig,
    output: rpc.specialOutputValueSig,
  });
});
