import { useClientSnapshot, useSession } from "../session/SessionContext";
import { Avatar } from "../shared/Avatar";
import { Brand } from "./Brand";
import { ConnectionBadge } from "./ConnectionBadge";
import { NavLink } from "./NavLink";
import { ThemeToggle } from "./ThemeToggle";
import type { Page } from "./usePage";

/** Where one is, who one is, and whether the page is live. */
export function Header({ page, onSignOut }: { page: Page; onSignOut: () => void }) {
  const { user } = useSession();
  const { queue } = useClientSnapshot();
  return (
    <header className="header">
      <div className="header-inner">
        <Brand />
        <nav className="nav" aria-label="Pages">
          <NavLink to="inbox" current={page} icon="inbox" count={queue.length}>
            Inbox
          </NavLink>
          <NavLink to="new" current={page} icon="plus">
            New request
          </NavLink>
          <NavLink to="requests" current={page} icon="list">
            My requests
          </NavLink>
        </nav>
        <div className="header-side">
          <ConnectionBadge />
          <ThemeToggle />
          <div className="who" title={user.name}>
            <Avatar name={user.name} />
            <span className="who-name" data-testid="user-name">
              {user.name}
            </span>
          </div>
          <button type="button" className="link-button" onClick={onSignOut}>
            Sign out
          </button>
        </div>
      </div>
    </header>
  );
}
