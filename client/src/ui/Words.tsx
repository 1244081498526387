import type { ReactNode } from 'react'
import { classNames } from './classNames.ts'

const sizes = {
  text: 'text-base leading-relaxed',
  large: 'text-lg',
  stage: 'block text-balance text-xl sm:text-2xl',
}

/** What is longer is set smaller in the middle of the circle, so that it takes no face its room. */
export const sizeFor = (text: string) => (text.length <= 80 ? 'stage' : text.length <= 200 ? 'large' : 'text')

/** What a person said or wrote: serif, its own direction, line breaks kept, never taken for markup. */
export function Words({
  as: Tag = 'p',
  size = 'text',
  className,
  children,
}: {
  as?: 'p' | 'span' | 'blockquote' | 'q' | 'li' | undefined
  size?: keyof typeof sizes | undefined
  className?: string | undefined
  children: ReactNode
}) {
  return (
    <Tag
      dir="auto"
      className={classNames(
        'wrap-anywhere whitespace-pre-line font-serif [quotes:none]',
        sizes[size],
        className,
      )}
    >
      {children}
    </Tag>
  )
}
