import type { DeviceView, SessionEntry, View } from '@setroom/shared'
import type { AboutRecord, MeetingRecord } from './myRecord.ts'

/** What a set knows of the person who looks. */
export function aboutMe({ common, own }: View): AboutRecord {
  const { id, name, email, zone, language, role } = own.me
  const affirmed = common.contract.affirmed[id]
  return {
    name,
    email,
    zone,
    language,
    role,
    contract: affirmed && { version: affirmed.version, affirmedAt: affirmed.at },
    devices: Object.values<DeviceView>(common.devices)
      .filter(({ member }) => member === id)
      .map(({ label, at }) => ({ label, at })),
    spoke: common.agenda.flatMap((item) => {
      const ms = own.airtime[item.id]?.[id]
      return ms === undefined ? [] : [{ phase: item.kind, seconds: Math.round(ms / 1_000) }]
    }),
  }
}

/** The sessions that took place, and those one apologised for. */
export function meetingsOf({ common, own }: View): readonly MeetingRecord[] {
  const { attendance, apologies } = common.programme
  return Object.values<SessionEntry>(common.sessions)
    .flatMap(({ id, number, at, status }): MeetingRecord[] => {
      const held = attendance[id]
      const apologised = apologies[id]?.[own.me.id] !== undefined
      if (held === undefined && !apologised) return []
      if (status === 'cancelled') return []
      return [{ number, at: held?.at ?? at, present: held?.present.includes(own.me.id) === true, apologised }]
    })
    .sort((a, b) => (a.at ?? 0) - (b.at ?? 0))
}
