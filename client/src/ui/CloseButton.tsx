import { useLingui } from '@lingui/react/macro'
import { X } from 'lucide-react'
import type { ComponentProps } from 'react'

/** The round × in the corner of what lies above the page. */
export function CloseButton(props: Omit<ComponentProps<'button'>, 'children'>) {
  const { t } = useLingui()
  return (
    <button
      type="button"
      aria-label={t`Close`}
      {...props}
      className="grid size-11 shrink-0 place-items-center rounded-full text-ink-2 transition hover:bg-sunken hover:text-ink"
    >
      <X aria-hidden="true" className="size-5" />
    </button>
  )
}
