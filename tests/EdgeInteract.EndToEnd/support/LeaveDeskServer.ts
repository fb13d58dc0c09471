import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { withDeadline } from "./deadline.js";

const sample = fileURLToPath(new URL("../../../samples/LeaveDesk/", import.meta.url));

/** The built sample: where `EDGEINTERACT_LEAVEDESK` says, otherwise the Debug build. */
const assembly = process.env["EDGEINTERACT_LEAVEDESK"] ?? `${sample}bin/Debug/net10.0/LeaveDesk.dll`;

/** The real sample, in a process of its own, on a free port of this machine. */
export class LeaveDeskServer {
  readonly #process: ChildProcess;

  private constructor(
    process: ChildProcess,
    readonly baseUrl: string,
  ) {
    this.#process = process;
  }

  static async start(): Promise<LeaveDeskServer> {
    for (const needed of [assembly, join(dirname(assembly), "wwwroot/index.html")]) {
      if (!existsSync(needed))
        throw new Error(`${needed} is missing. Build the sample first: dotnet build samples/LeaveDesk`);
    }
    // As `dotnet run` starts it: in the folder of the project, for its settings.
    const child = spawn("dotnet", [assembly, "--urls", "http://127.0.0.1:0"], {
      cwd: sample,
      env: { ...process.env, ASPNETCORE_ENVIRONMENT: "Development", DOTNET_ENVIRONMENT: "Development" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    try {
      return new LeaveDeskServer(child, await withDeadline(addressOf(child), "the sample listens", 45_000));
    } catch (error) {
      child.kill("SIGKILL");
      throw error;
    }
  }

  async stop(): Promise<void> {
    if (this.#process.exitCode !== null) return;
    const exited = new Promise<void>((resolve) => this.#process.once("exit", () => resolve()));
    this.#process.kill("SIGTERM");
    try {
      await withDeadline(exited, "the sample ends", 10_000);
    } catch {
      // A graceful end is the host's business and tested there; the tests leave nothing running.
      this.#process.kill("SIGKILL");
      await exited;
    }
  }
}

/** The address is the server's choice; its log says which. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = "";
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const address = /Now listening on: (http:\/\/[^\s]+)/.exec(output)?.[1];
      if (address !== undefined) resolve(address);
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`The sample ended with code ${code}:\n${output}`)));
  });
}
