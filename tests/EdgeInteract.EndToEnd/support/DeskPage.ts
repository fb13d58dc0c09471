import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { soonMs } from "./deadline.js";
import { LeaveDesk, type UserId } from "./LeaveDesk.js";

/** The page of the sample in a browser session of its own, as one user. */
export class DeskPage {
  /** What went to the console as an error, and exceptions that nobody caught. There must be none. */
  readonly problems: string[] = [];

  private constructor(
    readonly page: Page,
    readonly context: BrowserContext,
  ) {
    page.setDefaultTimeout(soonMs);
    page.on("pageerror", (error) => this.problems.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") this.problems.push(message.text());
    });
  }

  static async open(browser: Browser, userId: UserId, options: BrowserContextOptions): Promise<DeskPage> {
    const context = await browser.newContext(options);
    const desk = await DeskPage.openIn(context);
    await desk.signIn(userId);
    return desk;
  }

  /** A further tab of the same browser session. */
  static async openIn(context: BrowserContext): Promise<DeskPage> {
    const desk = new DeskPage(await context.newPage(), context);
    await desk.page.goto(LeaveDesk.baseUrl);
    return desk;
  }

  async signIn(userId: UserId): Promise<void> {
    await this.page.locator(`[data-user="${userId}"]`).click();
    await this.isLive();
  }

  /** Waits until the page is connected. */
  async isLive(): Promise<void> {
    await this.page.locator('[data-state="connected"]').waitFor();
  }

  async goTo(name: "Inbox" | "New request" | "My requests"): Promise<void> {
    await this.page.getByRole("navigation").getByRole("link", { name }).click();
  }

  /** Files a request with the form, and gives its id once it is among the user's own. */
  async file(reason: string, person?: string): Promise<string> {
    await this.goTo("New request");
    await this.page.getByLabel("First day").fill("2026-03-02");
    await this.page.getByLabel("Last day").fill("2026-03-06");
    await this.page.getByLabel("Reason").fill(reason);
    if (person !== undefined) {
      await this.page.getByLabel("One person").check();
      await this.page.getByLabel("Person", { exact: true }).selectOption(person);
    }
    await this.page.getByRole("button", { name: "File request" }).click();
    const request = this.page.getByTestId("request").filter({ hasText: reason });
    await request.waitFor();
    const id = await request.getAttribute("data-interaction");
    expect(id).toBeTruthy();
    return id as string;
  }

  /** The card of a question in the inbox. */
  card(interactionId: string): Locator {
    return this.page.locator(`[data-testid="card"][data-interaction="${interactionId}"]`);
  }

  /** One of the user's own requests. */
  request(interactionId: string): Locator {
    return this.page.locator(`[data-testid="request"][data-interaction="${interactionId}"]`);
  }

  /** Waits until the inbox is complete: the server has listed everything that is pending. */
  async inboxIsComplete(): Promise<void> {
    await this.goTo("Inbox");
    await this.isLive();
    await this.page.getByText("Looking for requests…").waitFor({ state: "detached" });
  }

  close(): Promise<void> {
    return this.context.close();
  }
}
