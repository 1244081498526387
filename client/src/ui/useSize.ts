import { useLayoutEffect, useState } from 'react'

/**
 * The size of an element in CSS pixels, as it changes; zero before it is on the page. Whatever element `ref` is on just
 * now is measured: another one may take its place when a phone is turned.
 */
export function useSize<E extends HTMLElement>() {
  const [element, ref] = useState<E | null>(null)
  const [size, setSize] = useState({ width: 0, height: 0 })
  useLayoutEffect(() => {
    if (element === null) return
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element
      setSize((old) => (old.width === width && old.height === height ? old : { width, height }))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [element])
  return { ref, size }
}
