import { setNonce } from 'get-nonce'

/** Gives radix's scroll lock the nonce of this response. Browsers hide the attribute; the property stays readable. */
export function adoptNonce(): void {
  const meta = document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')
  if (meta?.nonce) setNonce(meta.nonce)
}
