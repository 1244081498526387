import { Trans } from '@lingui/react/macro'
import { CircleAlert } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { classNames } from './classNames.ts'
import { FieldWiringProvider } from './fieldWiring.ts'

export type FieldProps = {
  label: ReactNode
  hint?: ReactNode
  /** What is wrong and how to mend it; read out when it appears. */
  error?: ReactNode
  /** Says "optional" beside the label; nothing else is marked. */
  optional?: boolean | undefined
  required?: boolean | undefined
  className?: string | undefined
  /** One control: TextInput, TextArea, NativeSelect or Slider. */
  children: ReactNode
}

/** A label, a hint and an error, tied to the one control inside. */
export function Field({ label, hint, error, optional, required, className, children }: FieldProps) {
  const id = useId()
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={classNames('flex flex-col gap-1.5', className)}>
      <label htmlFor={id} id={`${id}-label`} className="font-medium text-sm">
        {label}
        {optional && (
          <span className="ms-1.5 font-normal text-ink-3">
            <Trans>optional</Trans>
          </span>
        )}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="-mt-0.5 text-ink-2 text-sm">
          {hint}
        </p>
      )}
      <FieldWiringProvider
        value={{
          id,
          'aria-describedby': describedBy || undefined,
          'aria-invalid': error ? true : undefined,
          'aria-required': required ? true : undefined,
        }}
      >
        {children}
      </FieldWiringProvider>
      <div aria-live="polite">
        {error && (
          <p id={`${id}-error`} className="flex items-start gap-1.5 text-danger text-sm">
            <CircleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
            <span>{error}</span>
          </p>
        )}
      </div>
    </div>
  )
}
