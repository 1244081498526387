/** The shade over the page behind a dialog. */
export const veilClass = 'veil fixed inset-0 z-40 bg-shade'
/** A dialog: a sheet from below on a phone, a card in the middle elsewhere. */
export const sheetClass =
  'sheet fixed z-50 flex flex-col bg-raised text-ink shadow-3 outline-none ' +
  'inset-x-0 bottom-0 max-h-[92dvh] rounded-t-xl pb-[env(safe-area-inset-bottom)] border-t border-line ' +
  'sm:inset-0 sm:m-auto sm:h-fit sm:max-h-[min(86dvh,54rem)] sm:rounded-xl sm:border sm:pb-0'
/** A small panel beside what opened it. */
export const floatClass =
  'float z-50 rounded-md border border-line bg-raised text-ink shadow-2 outline-none ' +
  'max-h-(--radix-popper-available-height) overflow-y-auto'
