export function AirtimeArcs() {
  return null
}
