export * from './plainDate.ts'
export * from './wallClock.ts'
export * from './zonedInstant.ts'
