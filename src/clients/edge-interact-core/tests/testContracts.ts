/** Contracts for the type tests of all client packages. One program can hold only one set. */
export interface Travel {
  readonly city: string;
}
export type TravelResponse =
  | { readonly outcome: "booked"; readonly data: { readonly hotel: string } }
  | { readonly outcome: "declined"; readonly data?: { readonly why?: string | null } | null };

export interface Budget {
  readonly amount: number;
}
export type BudgetResponse = { readonly outcome: "granted" } | { readonly outcome: "declined" };

// As the generated contract files do it.
declare module "edge-interact-core" {
  interface InteractionContracts {
    "test/travel": { payload: Travel; response: TravelResponse };
    "test/budget": { payload: Budget; response: BudgetResponse };
  }
}
