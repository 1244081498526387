import {
  type MemberId,
  type PersonView,
  standingOffer,
  TAKE_OVER_MS,
  type TakeOver,
  takeOverStands,
} from '@setroom/shared'
import { useMemo } from 'react'
import { useView } from '../../connection/index.ts'
import { useWhoIsAsked } from '../../consent/useWhoIsAsked.ts'

/** An offer to take the facilitation over, as everybody sees it. */
export type OfferSeen = {
  offer: TakeOver
  /** Who offers, by name. */
  by: string
  facilitator: string
  /** Who has still to say yes, by name. */
  missing: readonly string[]
  /** The earliest instant (epoch ms) at which it can take effect. */
  earliest: number
  /** From when on it can take effect as things stand (epoch ms); absent: not as they stand. */
  from?: number
}

/** The offer that stands just now, if any. */
export function useTakeOver(): OfferSeen | undefined {
  const all = useView(({ common }) => common.members)
  const { takeOver, facilitator } = useView(({ common }) => common.set)
  const asked = useWhoIsAsked()
  return useMemo(() => {
    const offer = standingOffer(takeOver)
    if (offer === undefined) return undefined
    const nameOf = (id: MemberId) => (all as Readonly<Record<MemberId, PersonView>>)[id]?.name ?? ''
    const { missing, from } = takeOverStands(offer, asked, facilitator)
    return {
      offer,
      by: nameOf(offer.by),
      facilitator: nameOf(facilitator),
      missing: missing.map(nameOf),
      earliest: offer.at + TAKE_OVER_MS,
      ...(from === undefined ? {} : { from }),
    }
  }, [all, takeOver, facilitator, asked])
}
