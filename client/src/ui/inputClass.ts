/** The look of anything written into; 16 px of text, below which phones zoom. */
export const inputClass =
  'w-full min-h-11 rounded-md border border-edge bg-surface px-3.5 py-2.5 text-[1rem] leading-normal text-ink ' +
  'transition-colors hover:border-ink-2 disabled:opacity-55 aria-invalid:border-danger'
