/** The name of the sample. */
export function Brand() {
  return (
    <span className="brand">
      <img src="/favicon.svg" alt="" width="28" height="28" />
      <span className="brand-name">Leave Desk</span>
    </span>
  );
}
