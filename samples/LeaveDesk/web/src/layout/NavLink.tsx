import type { ComponentProps, ReactNode } from "react";
import { Icon } from "../shared/Icon";
import type { Page } from "./usePage";

interface NavLinkProps {
  readonly to: Page;
  readonly current: Page;
  readonly icon: ComponentProps<typeof Icon>["name"];
  readonly count?: number;
  readonly children: ReactNode;
}

/** A way to a page, with how much waits there. */
export function NavLink({ to, current, icon, count = 0, children }: NavLinkProps) {
  return (
    <a className="nav-link" href={`#/${to}`} aria-current={to === current ? "page" : undefined}>
      <Icon name={icon} />
      <span>{children}</span>
      {count > 0 && (
        <span className="count" data-testid="queue-count">
          {count}
          <span className="visually-hidden"> waiting</span>
        </span>
      )}
    </a>
  );
}
