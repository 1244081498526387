import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { Field } from '../../ui/Field.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { ClaimLinkMaker } from '../ClaimLinkMaker.tsx'

/** A claim link for somebody, by a name that stays in this browser. */
export function ClaimFor({ onMade }: { onMade: () => void }) {
  const [label, setLabel] = useState('')
  return (
    <div className="mt-4">
      <Field
        label={<Trans>For whom?</Trans>}
        hint={<Trans>So that you find it again. It stays in this browser.</Trans>}
        optional
      >
        <TextInput
          maxLength={120}
          autoComplete="off"
          value={label}
          onChange={(event) => setLabel(event.target.value)}
        />
      </Field>
      <ClaimLinkMaker name={{ label }} onMade={onMade} />
    </div>
  )
}
