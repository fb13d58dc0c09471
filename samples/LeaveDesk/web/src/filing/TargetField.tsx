import { useId } from "react";
import { useSession } from "../session/SessionContext";
import { Field } from "../shared/Field";
import { TargetOption } from "./TargetOption";

const role = "role:finance-managers";

interface TargetFieldProps {
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (target: string) => void;
}

/** Who is asked: a role, of which the first answer counts, or one person. */
export function TargetField({ value, error, onChange }: TargetFieldProps) {
  const { users, user } = useSession();
  const name = useId();
  const isRole = value === role;
  const people = users.filter((other) => other.id !== user.id);
  return (
    <fieldset className="field">
      <legend>Who is asked</legend>
      <div className="options">
        <TargetOption
          name={name}
          isChosen={isRole}
          onChoose={() => onChange(role)}
          hint="All of them see it; the first answer counts."
        >
          The finance managers
        </TargetOption>
        <TargetOption name={name} isChosen={!isRole} onChoose={() => onChange("")} hint="Nobody else can answer.">
          One person
        </TargetOption>
      </div>
      {isRole && error !== undefined && <p className="field-error">{error}</p>}
      {!isRole && (
        <Field label="Person" error={error}>
          {(attributes) => (
            <select {...attributes} name="target" value={value} onChange={(event) => onChange(event.target.value)}>
              <option value="">Choose a person</option>
              {people.map((person) => (
                <option key={person.id} value={person.id}>
                  {person.name}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
    </fieldset>
  );
}
