import {
  type Answer,
  type ConsentId,
  formatFragment,
  type Invitation,
  type LinkId,
  type LinkSecret,
  type MemberId,
  randomId,
  type SessionId,
  tokenHash,
} from '@setroom/shared'
import { useMemo } from 'react'
import { useConnection, useSealAndSend, useSealing } from '../../connection/index.ts'
import { useFreshLinks } from '../links/useFreshLinks.ts'
import { entitled } from './entitled.ts'
import { type PersonForm, placeOf } from './placeOf.ts'

/** A person whose link was just made, or why it was not. */
export type Made = { ok: true; member: MemberId; link: LinkSecret } | Extract<Answer, { ok: false }>

/** What a facilitator does about places and links. New links are kept to be shown; refusals are told in a notice. */
export type Members = {
  /** As a member; with `consent`: late, and everybody said yes. */
  add(person: PersonForm, consent?: ConsentId): Promise<Made>
  /** As a guest or an observer, to whom everybody said yes. */
  inviteGuest(person: PersonForm, session: SessionId, consent: ConsentId): Promise<Made>
  /** Whoever supports `of` in one session, to whom everybody said yes. */
  inviteSupport(person: PersonForm, session: SessionId, of: MemberId, consent: ConsentId): Promise<Made>
  /**
   * A new link for somebody and a new key for the set; devices of theirs are signed out. `first` gets the link before the
   * server hears of it; where it throws, nothing is renewed and so does this.
   */
  renew(member: MemberId, first?: (link: LinkSecret) => Promise<void>): Promise<Made>
  /** Closes a link, and with it a place until it is renewed. */
  revoke(member: MemberId): Promise<Answer>
  remove(member: MemberId): Promise<Answer>
}

/** What a new place is. */
type Place =
  | { as: 'member'; consent: ConsentId | undefined }
  | { as: 'guest'; session: SessionId; consent: ConsentId }
  | { as: 'support'; session: SessionId; of: MemberId; consent: ConsentId }

/** The facilitator's deeds; every one that shuts somebody out starts a new epoch in this browser. */
export function useMembers(): Members {
  const sealing = useSealing()
  const { store } = useConnection()
  const sealAndSend = useSealAndSend()
  const { keep, drop } = useFreshLinks()

  return useMemo(() => {
    // sealAndSend refuses before it builds where there are no keys.
    const keys = () => {
      if (sealing === undefined) throw new Error('No keys.')
      return sealing
    }
    const view = () => {
      const { common } = store.getState()
      if (common === null) throw new Error('No view yet.')
      return common
    }
    const made = async (
      member: MemberId,
      answer: Answer,
      invitation: Invitation | undefined,
    ): Promise<Made> => {
      if (!answer.ok) return answer
      if (invitation === undefined) return { ok: false, reason: 'invalid' }
      if (member !== keys().member) await keep(member, formatFragment(invitation.link))
      return { ok: true, member, link: invitation.link }
    }
    const close = (type: 'member.revoke' | 'member.remove') => async (member: MemberId) => {
      const answer = await sealAndSend(async () => ({
        type,
        member,
        rotation: await keys().newEpoch(entitled(view(), member)),
      }))
      if (answer.ok) await drop([member])
      return answer
    }
    const place = async (person: PersonForm, to: Place) => {
      const session = 'session' in to ? to.session : undefined
      const member = randomId<MemberId>(crypto)
      let invitation: Invitation | undefined
      const answer = await sealAndSend(async () => {
        invitation = await keys().invite({
          id: member,
          ...(session === undefined ? {} : { guestOf: session }),
        })
        const described = await placeOf(crypto, member, person, invitation)
        switch (to.as) {
          case 'support': {
            const { session, of, consent } = to
            return { type: 'support.invite', support: described, session, of, consent }
          }
          case 'guest':
            return { type: 'guest.invite', guest: described, session: to.session, consent: to.consent }
          case 'member': {
            const { consent } = to
            const place = { ...described, role: 'member' } as const
            return { type: 'member.add', member: place, ...(consent === undefined ? {} : { consent }) }
          }
        }
      })
      return made(member, answer, invitation)
    }
    return {
      add: (person, consent) => place(person, { as: 'member', consent }),
      inviteGuest: (person, session, consent) => place(person, { as: 'guest', session, consent }),
      inviteSupport: (person, session, of, consent) => place(person, { as: 'support', session, of, consent }),
      async renew(member, first) {
        let invitation: Invitation | undefined
        const answer = await sealAndSend(async () => {
          const { guestOf } = view().members[member] ?? {}
          const whose = { id: member, ...(guestOf === undefined ? {} : { guestOf }) }
          const renewed = await keys().renewLink(whose, entitled(view(), member))
          invitation = renewed.invitation
          await first?.(invitation.link)
          const { link, key, wraps } = renewed.invitation
          return {
            type: 'member.renew',
            member,
            link: { id: randomId<LinkId>(crypto), tokenHash: await tokenHash(crypto, link.token) },
            key,
            wraps: [...wraps],
            rotation: renewed.rotation,
          }
        })
        return made(member, answer, invitation)
      },
      revoke: close('member.revoke'),
      remove: close('member.remove'),
    }
  }, [sealing, store, sealAndSend, keep, drop])
}
