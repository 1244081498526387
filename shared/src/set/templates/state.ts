import type { MemberId, TemplateId } from '../../ids.ts'
import type { Text } from '../../sealing/index.ts'
import type { AgendaItem } from '../../session/agenda.ts'

/** An agenda that the set has put together and kept; its name is sealed. */
export type OwnTemplate = {
  id: TemplateId
  name: Text
  /** Who wrote the name. */
  by: MemberId
  at: number
  agenda: readonly AgendaItem[]
}
