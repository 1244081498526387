const browsers = [
  ['Edge', /Edg(?:A|iOS)?\//],
  ['Opera', /OPR\//],
  ['Samsung Internet', /SamsungBrowser\//],
  ['Firefox', /(?:Firefox|FxiOS)\//],
  ['Chrome', /(?:Chrome|CriOS)\//],
  ['Safari', /Safari\//],
] as const

/**
 * A device where its browser did not name itself, in the form in which it does ("Firefox, phone"): pages say it in the
 * language of whoever looks.
 */
export function deviceLabel(userAgent = ''): string {
  const browser = browsers.find(([, pattern]) => pattern.test(userAgent))?.[0] ?? 'Setroom'
  return `${browser}, ${kindOf(userAgent)}`
}

function kindOf(userAgent: string): 'phone' | 'tablet' | 'computer' {
  if (/iPad|Tablet/.test(userAgent)) return 'tablet'
  if (/iPhone|Mobi/.test(userAgent)) return 'phone'
  return /Android/.test(userAgent) ? 'tablet' : 'computer'
}
