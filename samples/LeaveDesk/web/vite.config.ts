import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const server = process.env["LEAVEDESK_SERVER"] ?? "http://localhost:5080";

export default defineConfig({
  plugins: [react()],
  // The clients are taken from their sources, so that the page needs no build of theirs.
  resolve: { conditions: ["edge-interact-source", "module", "browser", "development|production"] },
  build: { outDir: "../wwwroot", emptyOutDir: true },
  server: { proxy: { "/api": server, "/edge-stream": { target: server, ws: true } } },
});
