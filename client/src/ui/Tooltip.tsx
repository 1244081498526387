import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { Kbd } from './Kbd.tsx'

/** How long a pointer rests before the word shows, and how long it may take from the control to the word, ms. */
const [RESTS, CROSSES] = [500, 150]
/** Between the control and the word, and between the word and the edge of the window, px. */
const GAP = 8

/** A short word beside a control on hover and focus; never the only place where something is said. */
export function Tooltip({
  label,
  keys,
  children,
}: {
  label: ReactNode
  /** The key that does the same, if there is one. */
  keys?: string | undefined
  /** One element. */
  children: ReactNode
}) {
  const [open, setOpen] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const around = useRef<HTMLSpanElement>(null)
  const soon = (next: boolean, ms: number) => {
    clearTimeout(timer.current)
    if (ms === 0) setOpen(next)
    else timer.current = setTimeout(() => setOpen(next), ms)
  }
  useEffect(() => () => clearTimeout(timer.current), [])
  useEffect(() => {
    if (!open) return
    const close = () => setOpen(false)
    const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && close()
    document.addEventListener('keydown', onKey)
    document.addEventListener('scroll', close, { capture: true, passive: true })
    return () => {
      document.removeEventListener('keydown', onKey)
      document.removeEventListener('scroll', close, { capture: true })
    }
  }, [open])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is done is done by the control inside
    <span
      ref={around}
      className="contents"
      // A finger has no hover, and what it presses says so itself.
      onPointerEnter={({ pointerType }) => pointerType !== 'touch' && soon(true, open ? 0 : RESTS)}
      onPointerLeave={() => soon(false, open ? CROSSES : 0)}
      onPointerDown={() => soon(false, 0)}
      onFocus={({ target }) => target.matches(':focus-visible') && soon(true, 0)}
      onBlur={() => soon(false, 0)}
    >
      {children}
      {open && (
        <Word beside={() => around.current?.firstElementChild}>
          {label}
          {keys && <Kbd>{keys}</Kbd>}
        </Word>
      )}
    </span>
  )
}

/** In the window's top layer, above the control, or below it where there is no room. */
function Word({ beside, children }: { beside: () => Element | null | undefined; children: ReactNode }) {
  const word = useRef<HTMLSpanElement>(null)
  useLayoutEffect(() => {
    const element = word.current
    const control = beside()?.getBoundingClientRect()
    if (element === null || control === undefined) return
    element.showPopover()
    // Without the movement with which it appears.
    const { offsetWidth: width, offsetHeight: height } = element
    const left = control.left + (control.width - width) / 2
    const above = control.top - GAP - height
    element.style.left = `${Math.max(GAP, Math.min(left, innerWidth - GAP - width))}px`
    element.style.top = `${above >= GAP ? above : control.bottom + GAP}px`
  })
  return (
    <span
      ref={word}
      role="tooltip"
      popover="manual"
      data-state="open"
      className="float fixed inset-auto m-0 max-w-64 items-center gap-2 rounded-sm border-0 bg-ink px-2.5 py-1.5 text-paper text-xs shadow-2 open:flex"
    >
      {children}
    </span>
  )
}
