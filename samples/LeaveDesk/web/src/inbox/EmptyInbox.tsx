import { Icon } from "../shared/Icon";

/** The inbox with nothing in it, or not known yet. */
export function EmptyInbox({ isLoading }: { isLoading: boolean }) {
  return (
    <div className="empty">
      <Icon name="inbox" />
      <p className="empty-title">{isLoading ? "Looking for requests…" : "All answered"}</p>
      <p className="muted">
        {isLoading ? "One moment." : "New requests appear here by themselves, without reloading the page."}
      </p>
    </div>
  );
}
