import type { Notice } from "./useNotices";

/** The lines at the foot of the page. The region is always there, for a screen reader reads only what is added to one it knows. */
export function Notices({ notices }: { notices: readonly Notice[] }) {
  return (
    <section className="notices" aria-live="polite" aria-label="Notices" data-testid="notices">
      {notices.map((notice) => (
        <p className="notice" key={notice.id}>
          {notice.text}
        </p>
      ))}
    </section>
  );
}
