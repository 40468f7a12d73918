import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

/** Ports tried one after the other before giving up. */
const mostTries = 20;

/** Listens on this machine only, on `port` or the next free one; resolves with the port taken. */
export async function listen(server: Server, port: number, tries = mostTries): Promise<number> {
  try {
    return await tryPort(server, port);
  } catch (error) {
    const isTaken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
    if (!isTaken || tries <= 1) throw error;
    return listen(server, port + 1, tries - 1);
  }
}

function tryPort(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}
