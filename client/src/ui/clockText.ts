/** What a clock shows: digits, and whether the time is over. */
export type ClockText = { digits: string; over: boolean; minutes: number; seconds: number }

/**
 * Milliseconds left → "9:48", from an hour on "1:02:03". Time left is rounded up and time over down, so that both
 * sides of zero read 0:00 for a second and every screen changes its digit at the same instant.
 */
export function clockText(msLeft: number): ClockText {
  const whole = Math.ceil(msLeft / 1000)
  const over = whole < 0
  const total = Math.abs(whole)
  const seconds = total % 60
  const minutes = Math.floor(total / 60)
  const two = (n: number) => String(n).padStart(2, '0')
  const digits =
    minutes >= 60
      ? `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(seconds)}`
      : `${minutes}:${two(seconds)}`
  return { digits, over, minutes, seconds }
}
