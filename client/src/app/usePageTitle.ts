import { useEffect } from 'react'

/** Names the page in the tab and to screen readers: "Privacy · Setroom". Empty for the bare name. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = title === '' ? 'Setroom' : `${title} · Setroom`
  }, [title])
}
