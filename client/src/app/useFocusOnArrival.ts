import { useEffect, useRef } from 'react'

/**
 * After a change of page moves the focus to the new page's <main>, so that keyboard and screen reader start at its
 * top. Not on the first page: there the browser itself does right. A page that takes the focus itself keeps it.
 */
export function useFocusOnArrival(path: string): void {
  const last = useRef(path)
  useEffect(() => {
    if (last.current === path) return
    last.current = path
    window.scrollTo(0, 0)
    const toMain = () => {
      const main = document.querySelector('main')
      if (!main || main.contains(document.activeElement)) return main !== null
      main.tabIndex = -1
      main.focus({ preventScroll: true })
      return true
    }
    if (toMain()) return
    // The page is still being fetched.
    const watch = new MutationObserver(() => {
      if (toMain()) watch.disconnect()
    })
    watch.observe(document.body, { childList: true, subtree: true })
    return () => watch.disconnect()
  }, [path])
}
