import type { CommonView } from './commonView.ts'
import type { OwnView } from './ownView.ts'

export type { HeardView } from './airtime.ts'
export { type CommonView, createCommonView } from './commonView.ts'
export type { DeviceView, PersonView } from './members.ts'
export { createOwnView, type OwnView } from './ownView.ts'
export type { SessionView } from './session.ts'
export type { SetView } from './set.ts'
export { createVisitorsView } from './visitorsView.ts'

/**
 * What one person may see: what everybody in the set sees alike (of it, what is meant for whoever comes to one session
 * only), and their own. Each of the two is a table with a line
 * for every slice, and the line says where it is made: in a file here or, for what has a folder of its own, in that
 * folder's `view.ts`.
 */
export type View = { common: CommonView; own: OwnView }
