/** The first letters of a name. */
export function Avatar({ name }: { name: string }) {
  const words = name.split(/\s+/).filter((word) => word !== "");
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => word?.charAt(0) ?? "");
  return (
    <span className="avatar" aria-hidden="true">
      {letters.join("").toUpperCase()}
    </span>
  );
}
