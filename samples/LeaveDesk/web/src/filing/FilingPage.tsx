import { type FormEvent, useRef } from "react";
import { Field } from "../shared/Field";
import type { Draft } from "./draft";
import { TargetField } from "./TargetField";
import { useFiling } from "./useFiling";

/** Files a leave request. */
export function FilingPage({ onFiled }: { onFiled: () => void }) {
  const { draft, errors, problem, isSending, change, submit } = useFiling(onFiled);
  const form = useRef<HTMLFormElement>(null);

  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (await submit()) return;
    // After React has marked what is wrong.
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };
  const input = (name: keyof Draft) => ({
    name,
    value: draft[name],
    onChange: (event: { target: { value: string } }) => change(name, event.target.value),
  });

  return (
    <section aria-labelledby="filing-heading">
      <div className="page-head">
        <h1 id="filing-heading">New leave request</h1>
        <p className="page-note">The answer comes to “My requests”, live.</p>
      </div>
      <form className="panel" ref={form} onSubmit={onSubmit} noValidate aria-label="Leave request">
        {problem !== undefined && (
          <p className="message message-danger" role="alert">
            {problem}
          </p>
        )}
        <Field label="Employee" error={errors.employeeName}>
          {(attributes) => <input type="text" autoComplete="off" {...attributes} {...input("employeeName")} />}
        </Field>
        <div className="field-row">
          <Field label="First day" error={errors.from}>
            {(attributes) => <input type="date" {...attributes} {...input("from")} />}
          </Field>
          <Field label="Last day" error={errors.to}>
            {(attributes) => <input type="date" {...attributes} {...input("to")} />}
          </Field>
          <Field label="Days" error={errors.days}>
            {(attributes) => (
              <input
                type="number"
                inputMode="decimal"
                min="0.5"
                max="60"
                step="0.5"
                {...attributes}
                {...input("days")}
              />
            )}
          </Field>
        </div>
        <Field label="Reason" isOptional error={errors.reason}>
          {(attributes) => <textarea rows={3} {...attributes} {...input("reason")} />}
        </Field>
        <TargetField value={draft.target} error={errors.target} onChange={(target) => change("target", target)} />
        <div className="actions">
          <button type="submit" className="button button-primary" disabled={isSending}>
            {isSending ? "Filing…" : "File request"}
          </button>
        </div>
      </form>
    </section>
  );
}
