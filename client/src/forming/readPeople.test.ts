import { describe, expect, it } from 'vitest'
import { guessColumns } from './columns.ts'
import { brokenBySet, rulePartsOf } from './propose.ts'
import { readPeople } from './readPeople.ts'
import { readTable } from './readTable.ts'

const winter = { now: Date.UTC(2030, 0, 15), offset: 60 }
const read = (text: string) => {
  const { rows } = readTable(text)
  return readPeople(rows, guessColumns(rows), winter)
}
const breaks = (text: string) => {
  const { people } = read(text)
  const set = { members: people.map((_, at) => at), facilitator: undefined }
  return brokenBySet([set], rulePartsOf(people, { teamsApart: true, neededMinutes: 120 }))[0]
}

describe('hours that the list does not say', () => {
  it.each([
    ['Europe/Berlin', 'Pacific/Auckland', 'America/Los_Angeles'],
    ['Berlin', 'auckland', 'Los Angeles'],
  ])('are nine to five where only a zone stands: %s, %s, %s do not meet', (...zones) => {
    const text = `Name,Time zone\n${zones.map((zone, at) => `P${at},${zone}`).join('\n')}`
    expect(read(text)).toMatchObject({ zoneOnly: 3, hoursUnknown: 0, unreadHours: [] })
    expect(read(text).people[0]!.hours).toEqual([{ from: 8 * 60, until: 16 * 60 }])
    expect(breaks(text)).toEqual([{ rule: 'hours', minutes: 0, needed: 120 }])
  })

  it('are counted where neither hours nor zone stand, and named where they cannot be read', () => {
    const text = 'Name;Zone;Hours\nAna;;\nBo;Berlin;9-17\nCy;Atlantis;\nDo;;when needed\nEd;UTC+1;'
    expect(read(text)).toMatchObject({ zoneOnly: 1, hoursUnknown: 1, unreadHours: ['Cy', 'Do'] })
    expect(read(text).people.map(({ hours }) => hours === undefined)).toEqual([
      true,
      false,
      true,
      true,
      false,
    ])
  })

  it('are all unknown in a list of names', () => {
    expect(read('Ana\nBo\nCy')).toMatchObject({ zoneOnly: 0, hoursUnknown: 3, unreadHours: [] })
  })
})

describe('who stands on two lines', () => {
  const names = (text: string) => read(text).people.map(({ name }) => name)

  it('is one person, and is named; whom any line reports to counts', () => {
    const text = `Name;E-mail;Reports to;Team;Hours
Ana Silva;ana@example.org;Ruth Weber;Care;
Bo;bo@example.org;;IT;9-17
silva, ána;ANA@example.org;Bo;IT;sometimes
Ruth Weber;;;;9-17
Ana Silva;ana@example.org;Ruth Weber;Care;`
    const found = read(text)
    expect(found.people.map(({ name, team }) => [name, team])).toEqual([
      ['Ana Silva', 'Care'],
      ['Bo', 'IT'],
      ['Ruth Weber', ''],
    ])
    expect(found).toMatchObject({ doubled: ['Ana Silva'], hoursUnknown: 1, unreadHours: [], nameless: 0 })
    expect(breaks(text)?.map((each) => each.rule === 'reports' && [each.person, each.boss])).toEqual([
      [0, 1],
      [0, 2],
    ])
  })

  it('is one person without an e-mail only where all else is the same', () => {
    expect(names('Ana\nBo\nana')).toEqual(['Ana', 'Bo'])
    expect(names('Name,Team\nAna,Care\nAna,IT\nAna,care')).toEqual(['Ana', 'Ana'])
    expect(names('Name,E-mail\nAna,a@x.example\nAna,b@x.example\nAna,')).toEqual(['Ana', 'Ana', 'Ana'])
  })
})

describe('who facilitates', () => {
  const facilitates = (cell: string) => read(`Name,Facilitator\nAna,\nBo,${cell}`).people[1]!.facilitates

  it.each([
    ...['yes', 'Y', 'ja', 'Ja!', 'j', 'oui', 'o', 'sí', 's', 'x', 'X', '1', 'true', '✓', '✔'],
    ...['Facilitator', 'facilita', 'Moderatorin', 'modératrice', 'moderador', 'animatrice', 'animador'],
  ])('is said by %s', (cell) => expect(facilitates(cell)).toBe(true))

  it.each([
    ...['no', 'nein', 'non', 'jamais', 'sin', 'si Dios quiere', 'occasionally', 'sometimes', '10', '0', ''],
    ...['Sven', 'Yusuf', 'Jana', 'Olga', 'Simon', 'Xenia', 'O. Meyer', 'Animesh', 'January'],
  ])('is not said by %s', (cell) => expect(facilitates(cell)).toBe(false))

  it('is nobody in a column that holds the names of those who do', () => {
    const text = 'Name,Facilitator\nAna,Sven Jansson\nBo,Olga Simon\nCy,Yasmin Orr\nDo,Xaver Jost'
    expect(read(text).people.filter((one) => one.facilitates)).toEqual([])
  })
})
