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

export interface StatusLine {
  readonly show: (text: string) => void;
  readonly clear: () => void;
}

/** One line on a terminal that is overwritten again and again; silent anywhere else. */
export function statusLine(terminal: Terminal): StatusLine {
  if (!terminal.isTTY) return { show: () => undefined, clear: () => undefined };
  return {
    show: (text) => terminal.write(eraseLine + text.slice(0, terminal.columns - 1)),
    clear: () => terminal.write(eraseLine),
  };
}

export function progress(terminal: Terminal): Progress {
  const { show, clear } = statusLine(terminal);
  return { show: (event) => show(progressLine(event)), clear };
}

export const progressLine = ({ done, total, resources }: ProgressEvent): string =>
  `previewing ${done}/${total} stacks, ${resources} resources`;
