const paths = {
  check: "M5 12.5l4.5 4.5L19 7.5",
  cross: "M6.5 6.5l11 11M17.5 6.5l-11 11",
  clock: "M12 7v5l3.5 2M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 0 0 0-17",
  warning: "M12 9v4.5M12 17h.01M12 3.8L2.8 19.5h18.4z",
  inbox: "M3.5 13.5h5l1.5 3h4l1.5-3h5M3.5 13.5l3-8h11l3 8v5.5h-17z",
  plus: "M12 5v14M5 12h14",
  list: "M8.5 6.5h11M8.5 12h11M8.5 17.5h11M4.5 6.5h.01M4.5 12h.01M4.5 17.5h.01",
  sun: "M12 8a4 4 0 1 0 0 8a4 4 0 0 0 0-8M12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M18.7 5.3l-1.4 1.4M6.7 17.3l-1.4 1.4",
  moon: "M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10",
  group:
    "M9 11.5a3 3 0 1 0 0-6a3 3 0 0 0 0 6M3.5 18.5c.5-3 2.7-4.5 5.5-4.5s5 1.5 5.500 4.500M15.500 11.500a2.700 2.700 0 0 0 0-5.400M17 14.300c2 .5 3.200 1.900 3.500 4.200",
  arrow: "M5 12h14M13 6l6 6l-6 6",
} as const;

/** A small drawing beside a word. It says nothing that the word does not. */
export function Icon({ name }: { name: keyof typeof paths }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
