import { type Browser, type BrowserContextOptions, chromium } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { DeskPage } from "./DeskPage.js";
import type { UserId } from "./LeaveDesk.js";

/** One browser for a file of tests, and sessions that are closed after each; none may have left an error in its console. */
export function useBrowser() {
  let browser: Browser;
  const desks: DeskPage[] = [];

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: process.env["EDGEINTERACT_CHROMIUM"] ?? "/usr/bin/chromium",
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
    });
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    const opened = desks.splice(0);
    const problems = opened.flatMap((desk) => desk.problems);
    await Promise.all(opened.map((desk) => desk.close()));
    expect(problems).toEqual([]);
  });

  return {
    /** A session of its own for a user. */
    async as(userId: UserId, options: BrowserContextOptions = {}): Promise<DeskPage> {
      const desk = await DeskPage.open(browser, userId, options);
      desks.push(desk);
      return desk;
    },
    /** A session of its own, before signing in. */
    async anonymous(options: BrowserContextOptions = {}): Promise<DeskPage> {
      const desk = await DeskPage.openIn(await browser.newContext(options));
      desks.push(desk);
      return desk;
    },
    /** A further tab of somebody's session, before signing in. */
    async tabOf(desk: DeskPage): Promise<DeskPage> {
      const tab = await DeskPage.openIn(desk.context);
      desks.push(tab);
      return tab;
    },
  };
}
