import { ScanFault } from "../json-stream/scan";
import type { Entry } from "./document";

/** Something missing or wrong in one resource of the input. */
export const entryFault = ({ label, place }: Entry, message: string, remedy: string): ScanFault =>
  new ScanFault({ ...place, message: `${label} ${message}`, remedy });
