import { askForKey, type HandOverId, randomId } from '@setroom/shared'
import { expect, it } from 'vitest'
import { readShown, writeShown } from './fragment.ts'

it('reads back what a camera sees, and nothing else', async () => {
  const { pair, nonce } = await askForKey(crypto)
  const shown = { asker: pair.publicKey, nonce, id: randomId<HandOverId>(crypto) }
  expect(readShown(writeShown(shown))).toEqual(shown)
  expect(readShown(`#${writeShown(shown)}`)).toEqual(shown)
  for (const wrong of [
    '',
    writeShown(shown).slice(1),
    `${writeShown(shown)}.x`,
    writeShown({ ...shown, nonce: '' }),
  ])
    expect(readShown(wrong)).toBeUndefined()
})
