import {
  type CryptoPort,
  type Invitation,
  type Language,
  type LinkId,
  type MemberId,
  randomId,
  type SetCommand,
  tokenHash,
} from '@setroom/shared'

/** A person as a form describes them; empty strings where nothing was said. */
export type PersonForm = { name: string; email: string; language: Language; zone: string }

type NewMember = Extract<SetCommand, { type: 'member.add' }>['member']

/** A person's place as the server takes it: their key and wraps, and of their link the token's hash alone. */
export async function placeOf(
  crypto: CryptoPort,
  id: MemberId,
  { name, email, language, zone }: PersonForm,
  { link, key, wraps }: Invitation,
): Promise<Omit<NewMember, 'role'>> {
  return {
    id,
    name: name.trim(),
    ...(email.trim() === '' ? {} : { email: email.trim() }),
    ...(zone === '' ? {} : { zone }),
    language,
    key,
    link: { id: randomId<LinkId>(crypto), tokenHash: await tokenHash(crypto, link.token) },
    wraps: [...wraps],
  }
}

/** Whether something looks like an e-mail address, as the server judges it. */
export function isEmail(text: string): boolean {
  return text.length <= 254 && /^[^\s@]+@[^\s@]+$/.test(text)
}
