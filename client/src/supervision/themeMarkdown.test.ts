import { expect, it } from 'vitest'
import { themeMarkdown } from './themeMarkdown.ts'

it('writes a theme with its learnings, in the order of their words, and nothing in it comes to life', () => {
  const text = themeMarkdown('Asking\n# first', ['We *wait*.\nThen we ask.', '<b>Ask</b> twice'], 'From sets')
  expect(text).toBe(
    '# Asking \\# first\n\nFrom sets\n\n- &lt;b&gt;Ask&lt;/b&gt; twice\n- We \\*wait\\*.  \n  Then we ask.\n',
  )
})
