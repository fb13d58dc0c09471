import type { KnownTypeKey, PayloadOf } from "../contracts.js";

/** Checks of payloads at run time, by type key. The generated contract files export one for each type. */
export type PayloadGuards = { readonly [K in KnownTypeKey]?: (value: unknown) => value is PayloadOf<K> };
