/** The last line of a form in a session: where the faces stand in a row and the rest scrolls, it is in reach all the same. */
export const stickyFoot =
  'py-2 in-data-row:sticky in-data-row:bottom-0 in-data-row:bg-paper ' +
  'before:pointer-events-none before:absolute before:inset-x-0 before:-top-2 before:h-2 in-data-row:before:bg-linear-to-t before:from-paper'
