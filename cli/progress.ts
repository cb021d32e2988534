import type { Terminal } from "./io";

/** Told by the preview engine when a stack is done. */
export interface ProgressEvent {
  readonly stack: string;
  readonly done: number;
  readonly total: number;
  readonly resources: number;
}

export interface Progress {
  readonly show: (event: ProgressEvent) => void;
  readonly clear: () => void;
}

const eraseLine = "\r\u001b[2K";

/** One line on a terminal, overwritten as the preview goes on; silent anywhere else. */
export function progress(terminal: Terminal): Progress {
  if (!terminal.isTTY) return { show: () => undefined, clear: () => undefined };
  return {
    show: (event) => terminal.write(eraseLine + progressLine(event).slice(0, terminal.columns - 1)),
    clear: () => terminal.write(eraseLine),
  };
}

export const progressLine = ({ done, total, resources }: ProgressEvent): string =>
  `previewing ${done}/${total} stacks, ${resources} resources`;
