/** A role key as people read it: `finance-managers` is "Finance managers". */
export function describeRole(key: string): string {
  const words = key.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
