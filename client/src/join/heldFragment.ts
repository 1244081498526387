const name = 'setroom.opened-link'

/**
 * What stood after `#` in the link that was opened, without the `#`; '' when there is nothing. It is moved from the
 * address bar into this tab's own storage, where no history, bookmark or screen share shows it.
 */
export function takeFragment(): string {
  const shown = location.hash.replace(/^#/, '')
  if (shown === '') return read()
  try {
    sessionStorage.setItem(name, shown)
  } catch {
    // Storage is forbidden: it lasts as long as the page.
  }
  history.replaceState(history.state, '', location.pathname + location.search)
  return shown
}

/** Forgets the link: it was used, or it opens nothing. */
export function dropFragment(): void {
  try {
    sessionStorage.removeItem(name)
  } catch {
    // Nothing was kept.
  }
}

function read(): string {
  try {
    return sessionStorage.getItem(name) ?? ''
  } catch {
    return ''
  }
}
