import type { ComponentProps } from 'react'
import { classNames } from './classNames.ts'
import { useFieldWiring } from './fieldWiring.ts'
import { inputClass } from './inputClass.ts'

/** One line of text; inside a Field, or with its own aria-label. Follows the direction of what is written. */
export function TextInput({ className, ...rest }: ComponentProps<'input'>) {
  const wiring = useFieldWiring()
  return <input type="text" dir="auto" {...wiring} {...rest} className={classNames(inputClass, className)} />
}
