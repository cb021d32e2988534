/** `couldNotRun` outranks the others: nothing may look clean, or merely faulty, that was never fully judged. */
export const exitCode = { clean: 0, findings: 1, couldNotRun: 2 } as const;
