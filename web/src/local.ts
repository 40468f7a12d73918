import "@hindsight/engine/small-heap";
import { startLocalServer } from "./local-server.ts";
import { localSettings } from "./local-settings.ts";

const log = (line: string) => console.error(line);

try {
  const server = await startLocalServer(localSettings(process.env), log);
  console.log(`Hindsight is open at ${server.address} (press Ctrl+C to stop)`);

  const stop = () => {
    server.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
} catch (error) {
  log(error instanceof Error ? error.message : "Hindsight could not start.");
  process.exitCode = 1;
}
