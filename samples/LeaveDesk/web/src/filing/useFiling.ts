import { useState } from "react";
import { ApiError } from "../api/ApiError";
import { useSession } from "../session/SessionContext";
import { countWorkingDays } from "../shared/dates";
import { checkDraft, type Draft, type DraftErrors, fieldOf, toRequest } from "./draft";

/** The state of the form, and sending it. */
export function useFiling(onFiled: () => void) {
  const { api, user, notify } = useSession();
  const [draft, setDraft] = useState<Draft>({
    employeeName: user.name,
    from: "",
    to: "",
    days: "",
    reason: "",
    target: "role:finance-managers",
  });
  const [hasOwnDays, setHasOwnDays] = useState(false);
  const [errors, setErrors] = useState<DraftErrors>({});
  const [problem, setProblem] = useState<string>();
  const [isSending, setIsSending] = useState(false);

  const change = (name: keyof Draft, value: string) => {
    if (name === "days") setHasOwnDays(value !== "");
    setErrors(({ [name]: _, ...others }) => others);
    setDraft((before) => {
      const after = { ...before, [name]: value };
      if (hasOwnDays || (name !== "from" && name !== "to")) return after;
      const days = countWorkingDays(after.from, after.to);
      return days === undefined ? after : { ...after, days: String(days) };
    });
  };

  /** Says whether it was sent. */
  const submit = async (): Promise<boolean> => {
    setProblem(undefined);
    const wrong = checkDraft(draft);
    setErrors(wrong);
    if (Object.keys(wrong).length > 0) return false;
    setIsSending(true);
    try {
      await api.file(toRequest(draft));
      notify("Your request is filed.");
      onFiled();
      return true;
    } catch (error) {
      const fields = error instanceof ApiError ? error.fields : [];
      const known = fields.flatMap(({ pointer, message }) => {
        const field = fieldOf(pointer);
        return field === undefined ? [] : [[field, message] as const];
      });
      setErrors(Object.fromEntries(known));
      const others = fields.filter(({ pointer }) => fieldOf(pointer) === undefined).map(({ message }) => message);
      setProblem(
        others.length > 0
          ? others.join(" ")
          : known.length > 0
            ? "The server did not accept the request. See below."
            : error instanceof ApiError
              ? error.message
              : "The server cannot be reached. Nothing was filed.",
      );
      return false;
    } finally {
      setIsSending(false);
    }
  };

  return { draft, errors, problem, isSending, change, submit };
}
