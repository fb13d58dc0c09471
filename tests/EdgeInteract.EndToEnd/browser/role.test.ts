import { expect, it } from "vitest";
import { useBrowser } from "../support/browser.js";
import { soonMs } from "../support/deadline.js";
import { LeaveDesk } from "../support/LeaveDesk.js";

const browser = useBrowser();

it("one of a role approves: the others' cards go, and the requester sees the answer, live", async () => {
  const [employee, first, second] = [
    await browser.as("u-employee"),
    await browser.as("u-manager-1"),
    await browser.as("u-manager-2"),
  ];
  const id = await employee.file("Role target");
  await first.card(id).waitFor();
  await second.card(id).waitFor();
  await expect.poll(() => employee.request(id).getAttribute("data-status"), { timeout: soonMs }).toBe("displayed");

  await first.card(id).getByLabel("Comment").fill("Have a good time.");
  await first.card(id).getByRole("button", { name: "Approve" }).click();
  await first.card(id).waitFor({ state: "detached" });
  await second.card(id).waitFor({ state: "detached" });
  await second.page.getByTestId("notices").getByText("answered by Sample Manager 1").waitFor();

  // Nothing was reloaded: the page has been open since the request was filed.
  await employee.request(id).getByText("Approved", { exact: true }).waitFor();
  await employee.request(id).getByText("Have a good time.").waitFor();
  await employee.request(id).getByText("Approved by Sample Manager 1").waitFor();

  const third = await browser.as("u-manager-3");
  await third.inboxIsComplete();
  expect(await third.card(id).count()).toBe(0);
});

it("a user outside the role never sees the card", async () => {
  const [employee, manager, outsider] = [
    await browser.as("u-employee"),
    await browser.as("u-manager-1"),
    await browser.as("u-outsider"),
  ];
  const api = await LeaveDesk.signIn("u-employee");
  await outsider.inboxIsComplete();
  const id = await employee.file("Not for everybody");
  await manager.card(id).waitFor();
  // What is for the outsider comes, so what was sent before would have come as well.
  const own = await api.file("u-outsider");
  await outsider.card(own).waitFor();
  expect(await outsider.card(id).count()).toBe(0);
  await outsider.page.reload();
  await outsider.card(own).waitFor();
  await outsider.inboxIsComplete();
  expect(await outsider.card(id).count()).toBe(0);
  for (const [desk, card] of [[manager, manager.card(id)] as const, [outsider, outsider.card(own)] as const]) {
    await card.getByRole("button", { name: "Approve" }).click();
    await desk.page.getByTestId("notices").getByText("your answer is confirmed").waitFor();
  }
});

it("a reload before answering shows the card again", async () => {
  const [employee, manager] = [await browser.as("u-employee"), await browser.as("u-manager-2")];
  const id = await employee.file("Reload");
  await manager.card(id).waitFor();
  await manager.page.reload();
  await manager.card(id).waitFor();
  await manager.card(id).getByRole("button", { name: "Approve" }).click();
  await manager.card(id).waitFor({ state: "detached" });
  await manager.page.reload();
  await manager.inboxIsComplete();
  expect(await manager.card(id).count()).toBe(0);
});
