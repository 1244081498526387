export type Notice = {
  /** One short sentence. */
  title: string
  body?: string | undefined
  tone?: 'plain' | 'good' | 'warn' | 'error' | undefined
  action?: { label: string; onClick: () => void } | undefined
  /** A notice with the same key takes the place of the earlier one. */
  key?: string | undefined
}

/** Settled when Toasts is on the page: sonner drops what comes before. */
export const toastsReady = Promise.withResolvers<void>()

/** Shows a passing notice. Never in presentation, silence or open questions, where nothing on the screen moves. */
export async function notify({ title, body, tone = 'plain', action, key }: Notice): Promise<void> {
  const [{ toast }] = await Promise.all([import('sonner'), toastsReady.promise])
  const options = {
    ...(body === undefined ? {} : { description: body }),
    ...(action ? { action } : {}),
    ...(key === undefined ? {} : { id: key }),
    // What went wrong, and what can be undone, stays long enough to be read and reached.
    duration: tone === 'error' || action ? 12_000 : 5_000,
  }
  switch (tone) {
    case 'plain':
      toast(title, options)
      return
    case 'good':
      toast.success(title, options)
      return
    case 'warn':
      toast.warning(title, options)
      return
    case 'error':
      toast.error(title, options)
      return
  }
}
