import { Trans } from '@lingui/react/macro'
import { SupportedRow, useSupported } from '../../commitments/index.ts'
import { Card } from '../../ui/Card.tsx'

/** Whom I support with what they promised; nothing where nobody has named me. */
export function SupportedCard() {
  const supported = useSupported()
  if (supported.length === 0) return null
  return (
    <Card title={<Trans>Whom I support</Trans>}>
      <ul className="divide-y divide-line">
        {supported.map((commitment) => (
          <li key={commitment.id} className="py-5 first:pt-0 last:pb-0">
            <SupportedRow commitment={commitment} />
          </li>
        ))}
      </ul>
    </Card>
  )
}
