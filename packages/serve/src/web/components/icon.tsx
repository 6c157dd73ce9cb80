const paths = {
  send: "M12 19V5M5.500 11.500 12 5l6.500 6.500",
  stop: "M7.500 7.500h9v9h-9z",
  close: "M6 6l12 12M18 6 6 18",
  check: "M5 12.500l4.500 4.500L19 7.500",
  calendar: "M5 7.500h14v12H5zM5 11h14M8.500 4.500v5M15.500 4.500v5",
  shield: "M12 3.500l7 2.500v5.500c0 4.500-3 7.500-7 9-4-1.500-7-4.500-7-9V6z",
  alarm: "M12 4.500 21 19.500H3zM12 10v4.500M12 17v.1",
  broken: "M12 3.500a8.500 8.500 0 1 0 0 17 8.500 8.500 0 0 0 0-17zM12 8v5M12 16v.1",
  info: "M12 3.500a8.500 8.500 0 1 0 0 17 8.500 8.500 0 0 0 0-17zM12 11v5M12 8v.1",
  page: "M7 3.500h7l4 4v13H7zM14 3.500v4h4M10 12h5M10 15.500h5",
} as const;

/** A drawing that only repeats what the words beside it say. */
export function Icon({ name }: { readonly name: keyof typeof paths }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
