import { defineConfig } from "vitest/config";

const conditions = ["edge-interact-source"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    root: import.meta.dirname,
    include: ["browser/**/*.test.ts", "wire/**/*.test.ts"],
    globalSetup: "./support/startServer.ts",
    // One server for all of them, and a machine that has other things to do.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
