import { Plural, Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Broken } from './brokenRules.ts'
import type { PairRule } from './pairs.ts'
import type { Person } from './person.ts'

/** Which rule a set breaks, and why, in a sentence that names the people. */
export function brokenWords(broken: Broken, people: readonly Person[]): ReactNode {
  const nameOf = (at: number) => people[at]?.name ?? ''
  switch (broken.rule) {
    case 'reports':
    case 'team':
      return pairWords(broken, nameOf)
    case 'arm': {
      const facilitator = nameOf(broken.facilitator)
      return (
        <Trans>
          {facilitator} is not at arm’s length: {pairWords(broken.why, nameOf)}
        </Trans>
      )
    }
    case 'hours': {
      const shared = broken.minutes / 60
      const needed = broken.needed / 60
      return broken.partOfYear ? (
        <Trans>
          For a part of the year, while clocks are set otherwise, they work at the same time for {shared} h a
          day; {needed} h are needed.
        </Trans>
      ) : (
        <Trans>
          They work at the same time for {shared} h a day; {needed} h are needed.
        </Trans>
      )
    }
    case 'few':
      return (
        <Plural
          value={broken.size}
          _0="Nobody is in it."
          one="One is too few."
          other="# are too few: three is the least."
        />
      )
    case 'many': {
      const { size } = broken
      return <Trans>{size} are too many: eight is the most.</Trans>
    }
  }
}

function pairWords(rule: PairRule, nameOf: (at: number) => string): ReactNode {
  if (rule.rule === 'reports') {
    const [person, boss] = [nameOf(rule.person), nameOf(rule.boss)]
    return (
      <Trans>
        {person} reports to {boss}, at once or further up.
      </Trans>
    )
  }
  const [one, other] = [nameOf(rule.people[0]), nameOf(rule.people[1])]
  const { team } = rule
  return (
    <Trans>
      {one} and {other} are of one team ({team}).
    </Trans>
  )
}
