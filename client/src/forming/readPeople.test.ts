import { describe, expect, it } from 'vitest'
import { guessColumns, hasHeadings } from './columns.ts'
import { gapsOf, hasGaps } from './gapsOf.ts'
import { brokenBySet, rulePartsOf } from './propose.ts'
import { readPeople } from './readPeople.ts'
import { readTable } from './readTable.ts'

const winter = { now: Date.UTC(2030, 0, 15), zone: 'Europe/Berlin' }
const read = (text: string, said?: boolean) => {
  const { rows } = readTable(text)
  const headings = said ?? hasHeadings(rows)
  return readPeople(headings ? rows.slice(1) : rows, guessColumns(rows, headings), winter)
}
const names = (text: string, said?: boolean) => read(text, said).people.map(({ name }) => name)
const gaps = (text: string, wish = { neededMinutes: 120, teamsApart: true }) => gapsOf(read(text), wish)
const breaks = (text: string) => {
  const { people } = read(text)
  const set = { members: people.map((_, at) => at), facilitator: undefined }
  return brokenBySet([set], rulePartsOf(people, { teamsApart: true, neededMinutes: 120 }))[0]
}

it('reads a list whose people stand behind their numbers, and bosses that are none', () => {
  const text =
    'Personalnr;Mitarbeiter;Abteilung;Vorgesetzter\n17;Ana Kraus;Nord;keine\n18;Ben Lutz;Nord;Ana Kraus'
  expect(names(text)).toEqual(['Ana Kraus', 'Ben Lutz'])
  expect(gaps(text)).toMatchObject({ noBosses: false, bosses: [] })
})

describe('hours that the list does not say', () => {
  it.each([
    ['Europe/Berlin', 'Pacific/Auckland', 'America/Los_Angeles'],
    ['Berlin', 'auckland', 'Los Angeles'],
  ])('are nine to five where only a zone stands: %s, %s, %s do not meet', (...zones) => {
    const text = `Name,Time zone\n${zones.map((zone, at) => `P${at},${zone}`).join('\n')}`
    expect(read(text)).toMatchObject({ zoneOnly: 3, hoursUnknown: 0, unreadHours: [] })
    expect(read(text).people[0]!.hours).toMatchObject({
      january: [{ from: 8 * 60, until: 16 * 60 }],
    })
    expect(breaks(text)).toEqual([{ rule: 'hours', minutes: 0, needed: 120, partOfYear: false }])
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
  it('is one person, and is named; whom any line reports to counts, and each team', () => {
    const text = `Name;E-mail;Reports to;Team;Hours
Ana Silva;ana@example.org;Ruth Weber;Care;
Bo;bo@example.org;;IT;9-17
silva, ána;ANA@example.org;Bo;IT;sometimes
Ruth Weber;;;;9-17
Ana Silva;ana@example.org;Ruth Weber;Care;`
    const found = read(text)
    expect(found.people.map(({ name, team }) => [name, team])).toEqual([
      ['Ana Silva', 'Care; IT'],
      ['Bo', 'IT'],
      ['Ruth Weber', ''],
    ])
    expect(found).toMatchObject({ doubled: ['Ana Silva'], hoursUnknown: 1, unreadHours: [], nameless: [] })
    expect(breaks(text)).toEqual([
      { rule: 'reports', person: 0, boss: 1 },
      { rule: 'team', people: [0, 1], team: 'IT' },
      { rule: 'reports', person: 0, boss: 2 },
    ])
  })

  it.each(['Ana M. Silva', 'A. Silva', 'Silva, Ana Maria', 'ana silva-souza'].map((other) => [other]))(
    'is one person under the e-mail of Ana Silva as %s',
    (other) => {
      const text = `Name;E-mail;Reports to\nAna Silva;ana@x.org;\nBo;;${other}\n${other};ANA@x.org;\nCy;;`
      expect(names(text)).toEqual(['Ana Silva', 'Bo', 'Cy'])
      expect(read(text)).toMatchObject({ doubled: ['Ana Silva'], alike: [], absentBosses: [] })
      expect(breaks(text)).toEqual([{ rule: 'reports', person: 1, boss: 0 }])
    },
  )

  it.each([
    ['one address, two names', 'Ana Silva,office@x.org\nCy Roth,office@x.org\nDo Roth,office@x.org'],
    ['one name, once without an address', 'Ana Silva,\nAna Silva,ana@x.org'],
    ['one name, a column that is not used', 'Ana Silva,,1\nAna Silva,,2'],
  ])('keeps both and says so: %s', (_, lines) => {
    const text = `Name,E-mail,Locker\n${lines}`
    const all = lines.split('\n').map((line) => line.split(',')[0])
    expect(names(text)).toEqual(all)
    expect(read(text)).toMatchObject({ doubled: [], alike: [all] })
    expect(gaps(text).alike).toEqual([all])
  })

  it('names who shares a name with one and an address with another, also by a spelling that was left out', () => {
    const first = 'Name,E-mail\nOda Klein,\nWerner,ana@x.org\nOda Klein,ana@x.org'
    expect(read(first).alike).toEqual([
      ['Oda Klein', 'Oda Klein'],
      ['Werner', 'Oda Klein'],
    ])
    const spelt = 'Name,E-mail\nAna Silva,ana@x.org\nAna M. Silva,ana@x.org\nAna M. Silva,'
    expect(read(spelt)).toMatchObject({ doubled: ['Ana Silva'], alike: [['Ana Silva', 'Ana M. Silva']] })
  })

  it('is not who shares a name, with an address of their own, or only a dash for one', () => {
    expect(read('Name,E-mail\nAna,a@x.example\nAna,b@x.example')).toMatchObject({ doubled: [], alike: [] })
    expect(read('Name,E-mail\nAna,-\nBo,-\nCy,n/a\nDo,n/a')).toMatchObject({ doubled: [], alike: [] })
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

describe('a list of several teams in one cell', () => {
  it.each([
    ['Sales; Ops', 'Ops', 'Ops'],
    ['ops', 'Sales / Ops', 'ops'],
    ['"Sales, Ops"', 'Legal | OPS', 'Ops'],
    ['Sales', 'Ops', undefined],
    ['-', '-', undefined],
    ['n/a', 'N/A', undefined],
  ])('%s beside %s', (one, other, team) => {
    expect(breaks(`Name,Team\nAna,${one}\nBo,${other}\nCy,Care`)).toEqual(
      team === undefined ? [] : [{ rule: 'team', people: [0, 1], team }],
    )
  })
})

describe('what clocks do in the other half of the year', () => {
  it.each([
    ['Berlin', 'Singapore', 60],
    ['London', 'Sydney', 0],
    ['Lima', 'Tokyo', 0],
  ])('counts: %s and %s', (one, other, minutes) => {
    const hours = one === 'London' ? '8-19' : '9-17'
    const text = `Name,Zone,Hours\nAna,${one},${hours}\nBo,${other},${hours}\nCy,${one},${hours}`
    expect(breaks(text)).toEqual([{ rule: 'hours', minutes, needed: 120, partOfYear: one !== 'Lima' }])
  })
})

describe('what a list does not say', () => {
  const full = 'Name,Reports to,Team,Zone,Hours\nAna,,Care,Berlin,9-17\nBo,Ana,IT,Berlin,9-17'

  it('is nothing where all of it stands there', () => {
    expect(hasGaps(gaps(full))).toBe(false)
  })

  it('is named: who reports to whom, teams, zones', () => {
    expect(gaps('Name,City,Hours\nAna,Berlin,9-17\nBo,Sydney,9-17\nCy,Lima,9-17')).toMatchObject({
      noBosses: true,
      teamless: 'all',
      zones: 3,
    })
    expect(gaps('Ana\nBo\nCy')).toMatchObject({ noBosses: true, teamless: 'all', hours: 3 })
    expect(gaps(full.replace('IT', ''))).toMatchObject({ noBosses: false, teamless: 1 })
    expect(gaps(full.replace(',Ana,', ',-,'))).toMatchObject({ noBosses: true })
    expect(gaps(full.replace('Bo,Ana,IT,Berlin', 'Bo,Ana,IT,'))).toMatchObject({ zones: 1 })
  })

  it('matters only where it is asked for', () => {
    const wish = { neededMinutes: 0, teamsApart: false }
    expect(hasGaps(gaps('Name,Reports to,Hours\nAna,,9-17\nBo,Ana,', wish))).toBe(false)
    // A facilitator is never a team mate.
    expect(gaps('Name,Reports to,Facilitator\nAna,,\nBo,Ana,yes', wish)).toMatchObject({ teamless: 'all' })
  })
})

it('names what stands on lines without a name', () => {
  expect(read('Name,Team\nAna,Care\n,IT\n,,x').nameless).toEqual(['IT', 'x'])
})

describe('the line of headings', () => {
  it.each([
    ['First name,Last name,Team', 'Ana,Silva,Care'],
    ['Last name,First name,Team', 'Silva,Ana,Care'],
    ['Vorname,Nachname,Abteilung', 'Ana,Silva,Care'],
    ['Name,Vorname,Bereich', 'Silva,Ana,Care'],
    ['Prénom,Nom,Équipe', 'Ana,Silva,Care'],
    ['NOM,PRÉNOM,SERVICE', 'Silva,Ana,Care'],
    ['Nombre,Apellidos,Equipo', 'Ana,Silva,Care'],
    ['Nombre,Apellido(s),Departamento', 'Ana,Silva,Care'],
    ['Name,First name,Last name,Team', 'Ana Silva,Ana,Silva,Care'],
    ['Full name,First name,Team', 'Ana Silva,Ana,Care'],
  ])('names the parts of a name: %s', (headings, line) => {
    const { people } = read(`${headings}\n${line}`)
    expect(people).toMatchObject([{ name: 'Ana Silva', team: 'Care' }])
    expect(people).toHaveLength(1)
  })

  it('takes the closer of two columns of a kind', () => {
    const { people } = read('Name,Division,Team,Unit\nAna,Europe,Care,North')
    expect(people).toMatchObject([{ name: 'Ana', team: 'Care' }])
  })

  it('is as somebody says, whatever it seems', () => {
    expect(names('Ana\nBo', true)).toEqual(['Bo'])
    expect(names('Name\nBo', false)).toEqual(['Name', 'Bo'])
    expect(read('Who we ask,Team\nAna,Care', true).people).toMatchObject([{ name: 'Ana', team: 'Care' }])
  })
})
