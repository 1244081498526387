import { Plural, useLingui } from '@lingui/react/macro'
import { type ComponentProps, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { classNames } from './classNames.ts'
import { useFieldWiring } from './fieldWiring.ts'
import { inputClass } from './inputClass.ts'
import { useSize } from './useSize.ts'

/** Below this many characters left, the counter shows. */
const nearLimit = (limit: number) => Math.max(20, Math.round(limit / 5))

/**
 * Several lines, as high as the text. `limit` (characters) cuts nothing that somebody wrote: it counts, and what is
 * longer keeps its form from being sent. `voice="people"` writes in the serif of what people say.
 */
export function TextArea({
  limit,
  voice = 'room',
  className,
  rows = 2,
  onChange,
  ...rest
}: ComponentProps<'textarea'> & { limit?: number | undefined; voice?: 'people' | 'room' | undefined }) {
  const { t } = useLingui()
  const wiring = useFieldWiring()
  const counterId = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  const { ref, size } = useSize<HTMLDivElement>()
  const [typed, setTyped] = useState(String(rest.defaultValue ?? ''))
  const text = rest.value === undefined ? typed : String(rest.value)
  const left = limit === undefined ? undefined : limit - [...text].length

  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text, and the width when a phone is turned
  useLayoutEffect(() => {
    const element = area.current
    if (!element) return
    element.style.height = 'auto'
    element.style.height = `${element.scrollHeight + element.offsetHeight - element.clientHeight}px`
  }, [text, size.width])

  const over = left !== undefined && left < 0
  useEffect(() => {
    area.current?.setCustomValidity(over ? t`That is too much at once. Please make it shorter.` : '')
  }, [over, t])

  const counting = limit !== undefined && left !== undefined && left < nearLimit(limit)
  const describedBy = [wiring['aria-describedby'], counting && counterId].filter(Boolean).join(' ')
  return (
    <div ref={ref}>
      <textarea
        dir="auto"
        {...wiring}
        {...rest}
        aria-describedby={describedBy || undefined}
        ref={area}
        rows={rows}
        onChange={(event) => {
          setTyped(event.target.value)
          onChange?.(event)
        }}
        className={classNames(
          inputClass,
          'block max-h-[50dvh] resize-none',
          voice === 'people' && 'font-serif text-lg!',
          className,
        )}
      />
      {counting && (
        <p
          id={counterId}
          className={classNames(
            'mt-1 text-end text-xs tabular-nums',
            left < 0 ? 'text-danger' : 'text-ink-2',
          )}
        >
          {left < 0 ? (
            <Plural value={-left} one="# character too many" other="# characters too many" />
          ) : (
            <Plural value={left} one="# character left" other="# characters left" />
          )}
        </p>
      )}
    </div>
  )
}
