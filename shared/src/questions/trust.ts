/** How readily a family of features is believed before anything is learnt: form before words, words before letters. */
const trusts: Readonly<Record<string, number>> = {
  c: 3,
  cf: 3,
  cs: 3,
  cc: 2,
  t: 3,
  t1: 3,
  t2: 3,
  '#asks': 3,
  '^': 1.5,
  f: 1.5,
  s: 0.7,
  k: 0.3,
  g: 1,
  fg: 1.5,
  q: 1.5,
  Q: 2,
  go: 1.5,
  cl: 2,
  cl2: 2,
  ca: 2,
  'ca#': 3,
  ca2: 2,
  'a#': 2,
  'a#f': 2,
  'cl#': 3,
  clf: 3,
}

/** How readily a feature is believed; 1 where its family is not named. */
export function trustIn(feature: string): number {
  return trusts[feature.slice(0, feature.indexOf(' '))] ?? 1
}
