import type { PayloadGuards } from "../parsing/PayloadGuards.js";
import { isApproval, isConfirmation, isForm, isNotification, isPicker, isRating } from "./edge-interact-built-in.js";

/** Checks of the payloads of the built-in types. `parseInteraction` always makes them. */
export const builtInGuards = {
  approval: isApproval,
  confirmation: isConfirmation,
  form: isForm,
  notification: isNotification,
  picker: isPicker,
  rating: isRating,
} satisfies PayloadGuards;
