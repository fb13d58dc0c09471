import { defineConfig } from "vitest/config";

const conditions = ["edge-interact-source"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ["src/clients/*/tests/**/*.test.ts", "samples/LeaveDesk/web/tests/**/*.test.ts"],
    testTimeout: 10_000,
    typecheck: {
      enabled: true,
      include: ["src/clients/*/tests/**/*.test-d.ts"],
      tsconfig: "./tsconfig.type-tests.json",
    },
  },
});
