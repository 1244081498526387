import type { Page } from '@playwright/test'

/**
 * What of the middle of the circle shares a place with a face or a name, and which faces share one with each other:
 * "words on whose face". Everything that can be seen is measured: each line of text, each field and button.
 */
export function lyingOnFaces(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    type Box = { what: string; left: number; right: number; top: number; bottom: number }
    const boxes = (what: string, rects: Iterable<DOMRect>): Box[] =>
      [...rects]
        .filter(({ width, height }) => width > 2 && height > 2)
        .map(({ left, right, top, bottom }) => ({ what, left, right, top, bottom }))
    // What is folded away has boxes of its own all the same.
    const seen = (element: Element | null) =>
      element?.closest('.sr-only') === null && element.checkVisibility({ visibilityProperty: true })
    // Nor is what is scrolled out of its frame, or cut off, seen.
    const cut = (rect: DOMRect, within: Element | null): DOMRect => {
      if (within === null || within.matches('main')) return rect
      if (getComputedStyle(within).overflowY === 'visible') return cut(rect, within.parentElement)
      const frame = within.getBoundingClientRect()
      const [left, top] = [Math.max(rect.left, frame.left), Math.max(rect.top, frame.top)]
      const [right, bottom] = [Math.min(rect.right, frame.right), Math.min(rect.bottom, frame.bottom)]
      return cut(
        new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top)),
        within.parentElement,
      )
    }
    const textBoxes = (root: Element, what: (text: string) => string) => {
      const found: Box[] = []
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      while (texts.nextNode()) {
        const text = texts.currentNode
        const words = text.textContent?.trim() ?? ''
        if (words === '' || !seen(text.parentElement)) continue
        const range = document.createRange()
        range.selectNodeContents(text)
        found.push(
          ...boxes(
            what(words),
            [...range.getClientRects()].map((rect) => cut(rect, text.parentElement)),
          ),
        )
      }
      return found
    }
    const sections = [...document.querySelectorAll('[data-seating] section')]
    const middle = sections.flatMap((section) => [
      ...textBoxes(section, (text) => `“${text.slice(0, 40)}”`),
      ...[...section.querySelectorAll('button, input, textarea, select, details')]
        .filter(seen)
        .flatMap((field) => boxes(field.tagName.toLowerCase(), field.getClientRects())),
    ])
    const faces = [...document.querySelectorAll('[data-seating] figure.face')].map((face) => {
      const name = face.querySelector('bdi')?.textContent ?? '?'
      const caption = face.querySelector('figcaption')
      return {
        name,
        parts: [
          ...boxes(name, face.querySelector('.face-ring')?.getClientRects() ?? []),
          ...(caption === null ? [] : textBoxes(caption, () => name)),
        ],
      }
    })
    const meet = (a: Box, b: Box) =>
      a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1
    const lying = faces.flatMap(({ name, parts }, i) => [
      ...middle
        .filter((box) => parts.some((part) => meet(part, box)))
        .map(({ what }) => `${what} on ${name}`),
      ...faces
        .slice(i + 1)
        .filter((other) => other.parts.some((theirs) => parts.some((part) => meet(part, theirs))))
        .map((other) => `${other.name} on ${name}`),
    ])
    if (middle.length === 0) lying.push('nothing stands in the middle')
    return [...new Set(lying)]
  })
}
