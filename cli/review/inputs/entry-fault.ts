import { ScanFault } from "../json-stream/scan-fault";
import type { Entry } from "./document";

/** Something missing or wrong in one resource of the input. */
export const entryFault = ({ label, location }: Entry, message: string, remedy: string): ScanFault =>
  new ScanFault({ ...location, message: `${label} ${message}`, remedy });
