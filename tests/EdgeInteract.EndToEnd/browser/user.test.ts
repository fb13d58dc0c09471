import { expect, it } from "vitest";
import { useBrowser } from "../support/browser.js";
import { LeaveDesk } from "../support/LeaveDesk.js";

const browser = useBrowser();

it("one person is asked and rejects with a reason; nobody else of the role sees it", async () => {
  const [employee, other, asked] = [
    await browser.as("u-employee"),
    await browser.as("u-manager-1"),
    await browser.as("u-manager-2"),
  ];
  const id = await employee.file("Only one person", "u-manager-2");
  const card = asked.card(id);
  await card.waitFor();
  await other.inboxIsComplete();
  expect(await other.card(id).count()).toBe(0);

  await card.getByRole("button", { name: "Reject" }).click();
  await card.getByText("Say why you reject the request.").waitFor();
  await card.getByLabel("Comment").fill("It is the end of the quarter.");
  await card.getByRole("button", { name: "Reject" }).click();
  await card.waitFor({ state: "detached" });

  await employee.request(id).getByText("Rejected", { exact: true }).waitFor();
  await employee.request(id).getByText("It is the end of the quarter.").waitFor();
  await employee.request(id).getByText("Rejected by Sample Manager 2").waitFor();
});

it("the keyboard is enough to approve", async () => {
  const employee = await LeaveDesk.signIn("u-employee");
  const manager = await browser.as("u-manager-1");
  const id = await employee.file("u-manager-1");
  await manager.card(id).waitFor();

  const { keyboard } = manager.page;
  const comment = manager.card(id).getByLabel("Comment");
  for (let presses = 0; !(await comment.evaluate((element) => element === document.activeElement)); presses++) {
    expect(presses, "presses of Tab without reaching the card").toBeLessThan(100);
    await keyboard.press("Tab");
  }
  await keyboard.type("Typed, not clicked.");
  await keyboard.press("Tab");
  await keyboard.press("Enter");
  await manager.card(id).waitFor({ state: "detached" });
  // One is told where one is now.
  expect(await manager.page.evaluate(() => document.activeElement?.textContent)).toBe("Inbox");
  await employee.stateWith(id, { outcome: "approved", comment: "Typed, not clicked.", respondedBy: "u-manager-1" });
});

it("two tabs of one browser can be two users", async () => {
  const manager = await browser.as("u-manager-1");
  const tab = await browser.tabOf(manager);
  await tab.signIn("u-employee");
  const id = await tab.file("From the tab beside", "u-manager-1");
  await manager.page.bringToFront();
  await manager.card(id).getByRole("button", { name: "Approve" }).click();
  await tab.request(id).getByText("Approved by Sample Manager 1").waitFor();
});

it("a form that is not complete is not sent, and says what is missing at each field", async () => {
  const employee = await browser.as("u-employee");
  await employee.goTo("New request");
  const { page } = employee;
  await page.getByLabel("Last day").fill("2026-03-01");
  await page.getByLabel("First day").fill("2026-03-02");
  await page.getByRole("button", { name: "File request" }).click();
  await page.getByText("The last day is before the first.").waitFor();
  expect(await page.getByLabel("Last day").getAttribute("aria-invalid")).toBe("true");
  expect(await page.getByLabel("Last day").evaluate((element) => element === document.activeElement)).toBe(true);
});

it("a session that the server no longer knows leads back to signing in", async () => {
  const manager = await browser.as("u-manager-1");
  await manager.page.evaluate(() => {
    const session = JSON.parse(sessionStorage.getItem("leave-desk.session") ?? "{}");
    sessionStorage.setItem("leave-desk.session", JSON.stringify({ ...session, accessToken: "not-a-token" }));
  });
  await manager.page.reload();
  await manager.page.getByText("Your session has ended. Please sign in again.").waitFor();
  // The browser itself writes refused calls to the console; there is nothing else there.
  expect(manager.problems.splice(0).filter((problem) => !problem.includes("401"))).toEqual([]);
  await manager.signIn("u-manager-1");
});
