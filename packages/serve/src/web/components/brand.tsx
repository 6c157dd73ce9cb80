/** A young tree trained onto a frame: the mark of the project. Drawn in the colours of the page. */
export function Brand() {
  return (
    <svg className="brand-mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <g className="brand-wood">
        <path d="M16 29.500V5.500" />
        <path d="M16 24.500H9q-4 0-5-3.500" />
        <path d="M16 24.500h7q4 0 5-3.500" />
        <path d="M16 17.500h-5.500q-3.500 0-4.500-3.500" />
        <path d="M16 17.500h5.500q3.500 0 4.500-3.500" />
        <path d="M16 10.500h-2.500q-3 0-4-3" />
        <path d="M16 10.500h2.500q3 0 4-3" />
      </g>
      <g className="brand-leaves">
        <path d="M0 0c-1.700-1.300-1.900-3.200-.4-5 2 1.200 2.200 3.400.4 5z" transform="translate(16 6) rotate(0)" />
        <path d="M0 0c-1.700-1.300-1.900-3.200-.4-5 2 1.200 2.200 3.400.4 5z" transform="translate(4 21.3) rotate(-18)" />
        <path d="M0 0c-1.700-1.300-1.900-3.200-.4-5 2 1.200 2.200 3.400.4 5z" transform="translate(28 21.3) rotate(18)" />
        <path d="M0 0c-1.700-1.300-1.900-3.200-.4-5 2 1.200 2.200 3.400.4 5z" transform="translate(6 14.3) rotate(-18)" />
        <path d="M0 0c-1.700-1.300-1.900-3.200-.4-5 2 1.200 2.200 3.400.4 5z" transform="translate(26 14.3) rotate(18)" />
        <path d="M0 0c-1.700-1.300-1.900-3.200-.4-5 2 1.200 2.200 3.400.4 5z" transform="translate(9.4 7.8) rotate(-18)" />
        <path d="M0 0c-1.700-1.300-1.900-3.200-.4-5 2 1.200 2.200 3.400.4 5z" transform="translate(22.6 7.8) rotate(18)" />
        <path d="M0 0c-1.700-1.300-1.900-3.200-.4-5 2 1.200 2.200 3.400.4 5z" transform="translate(9.6 24.2) rotate(-8)" />
        <path d="M0 0c-1.700-1.300-1.900-3.200-.4-5 2 1.200 2.200 3.400.4 5z" transform="translate(22.4 24.2) rotate(8)" />
        <path d="M0 0c-1.700-1.300-1.900-3.200-.4-5 2 1.200 2.200 3.400.4 5z" transform="translate(11.6 17.2) rotate(-8)" />
        <path d="M0 0c-1.700-1.300-1.900-3.200-.4-5 2 1.200 2.200 3.400.4 5z" transform="translate(20.4 17.2) rotate(8)" />
      </g>
    </svg>
  );
}
