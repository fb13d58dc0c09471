import { Icon } from "../shared/Icon";

/** Nothing has been filed yet. */
export function EmptyRequests() {
  return (
    <div className="empty">
      <Icon name="list" />
      <p className="empty-title">No requests yet</p>
      <p className="muted">
        <a href="#/new">File a leave request</a>, and follow it here until it is answered.
      </p>
    </div>
  );
}
