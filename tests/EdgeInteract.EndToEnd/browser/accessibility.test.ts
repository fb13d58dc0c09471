import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { useBrowser } from "../support/browser.js";
import { LeaveDesk } from "../support/LeaveDesk.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const browser = useBrowser();

/** What axe finds on the page as it is, and how far it is wider than the window. */
async function problemsOf(page: Page): Promise<string[]> {
  // Colours are judged once everything has come to rest. An animation whose element goes is cancelled, which is a rest as well.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map((animation) => animation.finished)));
  await page.evaluate(axe);
  const { violations } = await page.evaluate<AxeResults>("axe.run()");
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return [
    ...violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`),
    ...(wider > 0 ? [`${wider} pixels wider than the window`] : []),
  ];
}

describe.each([
  { colorScheme: "light", viewport: { width: 1180, height: 860 } },
  { colorScheme: "dark", viewport: { width: 1180, height: 860 } },
  { colorScheme: "light", viewport: { width: 380, height: 800 } },
  { colorScheme: "dark", viewport: { width: 380, height: 800 } },
] as const)("with $colorScheme colours and $viewport.width pixels", (options) => {
  it("nothing is wrong with signing in", async () => {
    const desk = await browser.anonymous(options);
    await desk.page.locator("[data-user]").first().waitFor();
    expect(await problemsOf(desk.page)).toEqual([]);
  });

  it("nothing is wrong with the inbox, empty, with a card and with what is missing in an answer", async () => {
    const employee = await LeaveDesk.signIn("u-employee");
    const asked = await browser.as("u-outsider", options);
    await asked.inboxIsComplete();
    await asked.goTo("Inbox");
    await asked.page.getByText("All answered").waitFor();
    expect(await problemsOf(asked.page)).toEqual([]);

    const card = asked.card(await employee.file("u-outsider", { reason: "Family visit" }));
    await card.waitFor();
    expect(await problemsOf(asked.page)).toEqual([]);
    await card.getByRole("button", { name: "Reject" }).click();
    await card.getByText("Say why you reject the request.").waitFor();
    expect(await problemsOf(asked.page)).toEqual([]);
    await card.getByRole("button", { name: "Approve" }).click();
    await card.waitFor({ state: "detached" });
  });

  it("nothing is wrong with filing and with the own requests", async () => {
    const employee = await browser.as("u-employee", options);
    await employee.goTo("New request");
    await employee.page.getByLabel("One person").check();
    await employee.page.getByRole("button", { name: "File request" }).click();
    await employee.page.getByText("Choose who is asked.").waitFor();
    expect(await problemsOf(employee.page)).toEqual([]);

    const id = await employee.file(`Looked at, ${options.colorScheme} ${options.viewport.width}`, "u-outsider");
    expect(await problemsOf(employee.page)).toEqual([]);
    const asked = await browser.as("u-outsider", options);
    await asked.goTo("Inbox");
    await asked.card(id).getByLabel("Comment").fill("The days are already taken.");
    await asked.card(id).getByRole("button", { name: "Reject" }).click();
    await employee.request(id).getByText("Rejected by").waitFor();
    expect(await problemsOf(employee.page)).toEqual([]);
  });
});

it("the header keeps its margins at every width", async () => {
  const employee = await LeaveDesk.signIn("u-employee");
  const asked = await browser.as("u-manager-1", { viewport: { width: 1280, height: 860 } });
  await asked.goTo("Inbox");
  // The number of cards beside "Inbox" makes the header as wide as it gets.
  const card = asked.card(await employee.file("u-manager-1", {}));
  await card.waitFor();

  const tight: string[] = [];
  for (let width = 1280; width >= 380; width -= 20) {
    await asked.page.setViewportSize({ width, height: 860 });
    const end = await asked.page.getByRole("button", { name: "Sign out" }).boundingBox();
    const margin = width - ((end?.x ?? 0) + (end?.width ?? 0));
    if (margin < 8) tight.push(`${width}: ${margin}`);
  }
  expect(tight).toEqual([]);

  await card.getByRole("button", { name: "Approve" }).click();
  await card.waitFor({ state: "detached" });
});
