/** A port and what listens there. */
export interface ServicePort {
  readonly port: number;
  readonly name: string;
  /** Whether the service also takes UDP; most take TCP alone. */
  readonly udp?: true;
}

export const ssh: ServicePort = { port: 22, name: "SSH" };
export const rdp: ServicePort = { port: 3389, name: "RDP", udp: true };

/** "TCP port 22 (SSH)": a port that is open to UDP alone is not called by a service that does not use it. */
export function openPort({ port, name, udp }: ServicePort, over: readonly ("tcp" | "udp")[]): string {
  const protocols = over.map((protocol) => protocol.toUpperCase()).join(" and ");
  const isUsed = udp === true || over.includes("tcp");
  return `${protocols} port ${port}${isUsed ? ` (${name})` : ""}`;
}
