import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const root = new URL("../", import.meta.url);

it("the core depends on nothing: no package, nothing of Node, no other client package", () => {
  const manifest = JSON.parse(readFileSync(new URL("package.json", root), "utf8")) as Record<string, unknown>;
  for (const kind of ["dependencies", "peerDependencies", "optionalDependencies"])
    expect(manifest[kind]).toBeUndefined();

  const sources = readdirSync(new URL("src", root), { recursive: true, encoding: "utf8" }).filter((f) =>
    f.endsWith(".ts"),
  );
  expect(sources.length).toBeGreaterThan(20);
  const imports = sources.flatMap((file) =>
    [
      ...readFileSync(new URL(`src/${file}`, root), "utf8").matchAll(/^(?:import|export)\b[^;]*?\bfrom "([^"]+)"/gm),
    ].map(([, from]) => `${file}: ${from}`),
  );
  expect(imports.length).toBeGreaterThan(20);
  expect(imports.filter((line) => !/: \.\.?\//.test(line))).toEqual([]);
});
