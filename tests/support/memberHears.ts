import { join } from './protocolClient.ts'

/** What a member reads of everybody's shown commitments, oldest first, in a browser that has never been here. */
export async function memberHears(link: string): Promise<string[]> {
  const client = await join(link)
  const shown = Object.values(client.common().commitments).sort((a, b) => a.madeAt - b.madeAt)
  const texts = await Promise.all(
    shown.map(({ text, owner }) => client.open(text, { purpose: 'commitment', author: owner })),
  )
  client.close()
  return texts
}
