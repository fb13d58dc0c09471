import type { User } from "../api/types";
import { Avatar } from "../shared/Avatar";
import { describeRole } from "../shared/describeRole";
import { Icon } from "../shared/Icon";

interface UserCardProps {
  readonly user: User;
  readonly isBusy: boolean;
  readonly isDisabled: boolean;
  readonly onPick: (user: User) => void;
}

/** One sample user to sign in as. */
export function UserCard({ user, isBusy, isDisabled, onPick }: UserCardProps) {
  return (
    <button
      type="button"
      className="user-card"
      data-user={user.id}
      aria-busy={isBusy}
      disabled={isDisabled}
      onClick={() => onPick(user)}
    >
      <Avatar name={user.name} />
      <span className="user-card-text">
        <span className="user-card-name">{user.name}</span>
        <span className="user-card-roles">{user.roles.map(describeRole).join(", ") || "No role"}</span>
      </span>
      <Icon name="arrow" />
    </button>
  );
}
