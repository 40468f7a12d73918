declare module "dynalite" {
  import type { Server } from "node:http";

  /** A server that speaks DynamoDB, in memory unless given a path. */
  export default function dynalite(options?: { createTableMs?: number; deleteTableMs?: number }): Server;
}
