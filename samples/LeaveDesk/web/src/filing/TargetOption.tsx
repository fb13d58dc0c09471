import type { ReactNode } from "react";

interface TargetOptionProps {
  readonly name: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly hint: string;
  readonly children: ReactNode;
}

/** One of the ways to choose who is asked. */
export function TargetOption({ name, isChosen, onChoose, hint, children }: TargetOptionProps) {
  return (
    <label className="option">
      <input type="radio" name={name} checked={isChosen} onChange={onChoose} />
      <span>
        <span className="option-title">{children}</span>
        <span className="option-hint">{hint}</span>
      </span>
    </label>
  );
}
