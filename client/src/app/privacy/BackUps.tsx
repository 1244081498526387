import { Plural, Trans } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { askApi } from '../../join/api.ts'

/** How long this server keeps copies of its database, in its own words; another server may choose otherwise. */
export function BackUps() {
  const [days, setDays] = useState<number>()
  useEffect(() => {
    let current = true
    void askApi<{ backUpDays: number }>('GET', '/api/about').then((about) => {
      if (current && about.ok) setDays(about.value.backUpDays)
    })
    return () => {
      current = false
    }
  }, [])
  return (
    <>
      {days === undefined ? (
        <Trans>Copies are kept in case something breaks, for as many days as this server chose.</Trans>
      ) : (
        <Plural
          value={days}
          one="Copies are kept in case something breaks, and deleted after # day."
          other="Copies are kept in case something breaks, and deleted after # days."
        />
      )}{' '}
      <Trans>Those that whoever runs this server puts elsewhere are theirs to delete by then.</Trans>{' '}
      <Trans>What was deleted stays deleted when one of them is put back.</Trans>
    </>
  )
}
