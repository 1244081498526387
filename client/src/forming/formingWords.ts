import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { ColumnKind } from './columns.ts'

export const columnWords: Readonly<Record<ColumnKind, MessageDescriptor>> = {
  name: msg`Name`,
  firstName: msg`First name`,
  lastName: msg`Last name`,
  email: msg`E-mail`,
  reportsTo: msg`Reports to`,
  team: msg`Team`,
  work: msg`Work`,
  culture: msg`Culture`,
  zone: msg`Time zone`,
  hours: msg`Working hours`,
  facilitates: msg`Facilitates`,
}
