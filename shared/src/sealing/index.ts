export { fromBase64url, toBase64url } from './base64url.ts'
export { canonicalJson, type Json } from './canonicalJson.ts'
export type { Bytes, CryptoPort, CryptoPortKey } from './cryptoPort.ts'
export { aesKey, derive } from './derive.ts'
export { foundSet } from './foundSet.ts'
export {
  askForKey,
  type HandOverAsk,
  type HandOverTerms,
  handOverCode,
  handOverPair,
  keepsCommitment,
  openHandOver,
  sealHandOver,
} from './handOver.ts'
export { type Entitled, type Invitation, invite } from './invite.ts'
export { type KeyPair, secretBytes } from './keyPair.ts'
export type { Keyring, PersonKeys } from './keyring.ts'
export {
  createLinkSecret,
  formatFragment,
  type LinkSecret,
  linkOfSecret,
  parseFragment,
  tokenHash,
} from './linkSecret.ts'
export { type MediaKey, mediaKey } from './mediaKey.ts'
export { newEpoch, type Rotation } from './newEpoch.ts'
export { type Opened, open, type Place } from './open.ts'
export { type KeyHolder, openKeyring, type SetKeys } from './openKeyring.ts'
export { SEALED_LIMIT } from './padding.ts'
export type { PersonKey } from './personKey.ts'
export { randomBytes, randomId } from './randomId.ts'
export { renewLink } from './renewLink.ts'
export { seal, type Unsealed } from './seal.ts'
export type { Gone, Purpose, Scope, Sealed, Text } from './sealed.ts'
export {
  epochWrapSchema,
  personKeySchema,
  rotationSchema,
  sealedSchema,
  wrappedKeySchema,
} from './sealedSchema.ts'
export { SealingError, type SealingErrorCode } from './sealingError.ts'
export { sideKey } from './sideKey.ts'
export { openSideKey, wrapSideKey } from './sideKeyAlong.ts'
export { areAllYes, type Veiled, veil } from './veil.ts'
export type { EpochWrap, WrappedKey } from './wrappedKey.ts'
