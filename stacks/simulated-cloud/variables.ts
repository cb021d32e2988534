/** Environment variables by which a simulated provider is told what it works on. */
export const simulationVariables = {
  /** Folder of the simulated cloud. */
  directory: "PALISADE_SIMULATED_CLOUD",
  /** What goes wrong, such as "error@5,kill@12". */
  faults: "PALISADE_SIMULATED_FAULTS",
} as const;
