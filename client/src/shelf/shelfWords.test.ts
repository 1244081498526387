import { expect, it } from 'vitest'
import { readShelf, writeShelf } from './shelfWords.ts'

it('comes back as it was written, without blanks around it', () => {
  const written = writeShelf({ title: ' A book ', link: '', words: 'Page 12\n' })
  expect(readShelf(written)).toEqual({ title: 'A book', link: '', words: 'Page 12' })
})

it('makes something of whatever it finds', () => {
  const nothing = { title: '', link: '', words: '' }
  expect(readShelf('{"title":7,"link":["x"],"words":null}')).toEqual(nothing)
  expect(readShelf('{"title":')).toEqual(nothing)
  expect(readShelf(' plain ')).toEqual({ ...nothing, title: 'plain' })
})
