import type { Hat } from '@setroom/shared'
import './hats.css'

/** A small hat in its colour; its name stands beside it. */
export function HatSign({ hat }: { hat: Hat }) {
  return (
    <svg
      aria-hidden="true"
      data-hat={hat === 'blueAgain' ? 'blue' : hat}
      viewBox="0 0 28 20"
      className="hat h-6 w-8 shrink-0"
    >
      <ellipse cx="14" cy="15.5" rx="12.5" ry="3.2" />
      <path d="M6.5 14.6C6.8 8 8.6 3 14 3s7.2 5 7.5 11.6c-4.6 1.5-10.4 1.5-15 0Z" />
    </svg>
  )
}
