export { type Config, ConfigError, readConfig } from './config.ts'
export { defaultLimits, type Limits } from './http/limits.ts'
export { type Running, type StartOptions, startSetroom } from './start.ts'
