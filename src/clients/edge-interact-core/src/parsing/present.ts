/** Leaves out the members without a value, so that a missing one stays missing. */
export function present<T extends Record<string, unknown>>(members: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const result: { [K in keyof T]?: Exclude<T[K], undefined> } = {};
  for (const name of Object.keys(members) as (keyof T)[]) {
    const value = members[name];
    if (value !== undefined) result[name] = value as Exclude<T[keyof T], undefined>;
  }
  return result;
}
