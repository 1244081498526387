import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ColumnKind, guessColumns, hasHeadings } from './columns.ts'
import { headingOf } from './headings.ts'
import { readPeople } from './readPeople.ts'
import { readTable } from './readTable.ts'

const read = (text: string) => {
  const { rows } = readTable(text)
  const headings = hasHeadings(rows)
  const body = headings ? rows.slice(1) : rows
  return { headings, rows, ...readPeople(body, guessColumns(rows, headings), { now: 0, zone: 'UTC' }) }
}

describe('a heading is known as a whole cell', () => {
  const table: Readonly<Record<ColumnKind, readonly string[]>> = {
    name: [
      'Name',
      'Full name',
      'Nom et prénom',
      'Nombre y apellidos',
      'Nachname, Vorname',
      'Vor- und Nachname',
      'Who',
    ],
    firstName: ['First name', 'first_name', 'Vorname', 'Prénom', 'Given Name'],
    lastName: ['Last name', 'Nachname', 'Surname', 'Apellido(s)', 'Apellidos', 'Nom de famille'],
    email: ['E-mail', 'Email address', 'E-Mail-Adresse', 'Mail', 'Correo electrónico', 'Courriel'],
    reportsTo: [
      ...[
        'Reports to',
        'Manager',
        'Line manager',
        'Supervisor',
        'Line lead',
        'Team lead',
        'Boss',
        'N+1',
        'N + 1',
        'N+1 :',
      ],
      ...[
        'Leiter',
        'Leitung',
        'Leiter/Leitung',
        'Leiter*in',
        'Leiter/in',
        'Vorgesetzte:r',
        'Vorgesetzte(r)',
        'Berichtet an',
      ],
      ...[
        'Führungskraft',
        'Chef',
        'Chef·fe',
        'Hiérarchie',
        'Responsable',
        'Supérieur hiérarchique',
        'Supérieur(e)',
        'Nom N+1',
      ],
      ...['Encargado', 'Encargado/a', 'Encargado/Responsable', 'Jefe/a', 'Jefe directo', 'Reporta a'],
    ],
    team: [
      ...[
        'Team',
        'Dept',
        'Dept.',
        'Department',
        'Division',
        'Unit',
        'Business unit',
        'Gruppe',
        'Bereich',
        'Abteilung',
      ],
      ...[
        'Bereich/Abteilung',
        'Team / Department',
        'Équipe',
        'Org-Einheit',
        'Service',
        'Equipo',
        'Departamento',
      ],
    ],
    work: [
      'Function',
      'Job title',
      'Role',
      'Funktion',
      'Rolle',
      'Beruf',
      'Tätigkeit',
      'Métier',
      'Poste',
      'Puesto',
    ],
    culture: ['Culture', 'Country', 'Land', 'Language', 'Standort', 'Pays', 'País', 'Idioma'],
    zone: [
      'Time zone',
      'Timezone',
      'TZ',
      'time-zone',
      'Zeitzone',
      'Fuseau horaire',
      'Zona horaria',
      'TZ/Timezone',
    ],
    hours: ['Hours', 'Working hours', 'Hours (local)', 'Arbeitszeit', 'Horaires', 'Horario'],
    facilitates: [
      'Facilitator',
      'Facilitates?',
      'Moderation',
      'Moderator:in',
      'Animateur/trice',
      'Facilitador/a',
    ],
  }
  it.each(
    (Object.keys(table) as ColumnKind[]).flatMap((kind) => table[kind].map((cell) => [cell, kind] as const)),
  )('%s: %s', (cell, kind) => {
    for (const written of [cell, cell.toUpperCase(), ` ${cell} `]) expect(headingOf(written)?.kind).toBe(kind)
  })

  it.each([
    ...[
      'Werner Klein',
      'Joaquin Silva',
      'Joaquín Ruiz',
      'Noemi Wernli',
      'Naomi Scheffler',
      'Sales team',
      'Equipo A',
    ],
    ...[
      'Team Nord',
      'Quinn Heard',
      'Nomi Land',
      'Bossert',
      'Chefren',
      'Landolt',
      'Jobst',
      'Zonta',
      'Mailänder',
      'Animesh',
    ],
    ...['Horatio', 'Roland', 'Service North', 'Ana, Silva', '', '-', '1', 'Ana / Bo', 'Klein and Partner'],
  ])('and %s is none', (cell) => expect(headingOf(cell)).toBeUndefined())
})

describe('nobody is lost in reading a list', () => {
  it.each([
    ['Werner Klein\nAna Silva\nBo Berg\nCy Roth\nDo Lind', 5],
    ['Naomi Scheffler\nAna Silva\nBo Berg', 3],
    ['Joaquin Silva\nBo', 2],
    ['Werner Klein;Sales team\nAna Silva;Ops', 2],
    ['Joaquín Ruiz;Equipo A\nAna Silva;Equipo B', 2],
    ['Noemi Wernli;Team Nord;Zürich\nAna Silva;Team Süd;Bern', 2],
    // What somebody is, and of which team, may be a heading elsewhere.
    ['Ana Silva;Service;Manager\nBo;Leitung;Lead', 2],
    ['Ana Silva;Member\nBo;Participant', 2],
    ['Ana Silva;Team;E-mail\nBo;Ops;Phone', 2],
    ['1;Werner Klein\n2;Ana Silva', 2],
    [';Sales\nAna;Ops\nBo;Ops', 2],
    ['Silva, Ana\nSilva, Bo\nRoth, Cy', 3],
    ['Name;E-mail;Manager\nWerner Klein;;\nQui Nguyen;;', 2],
  ])('%j', (text, people) => expect(read(text).people).toHaveLength(people))

  const first = fc.constantFrom(
    ...[
      'Werner',
      'Joaquin',
      'Quinn',
      'Noemi',
      'Naomi',
      'Nomi',
      'Chefren',
      'Roland',
      'Horatio',
      'Zona',
      'Animesh',
      'Mailin',
    ],
    ...['Teamu', 'Wer', 'Qui', 'Nom', 'Jobst', 'Posie', 'Land', 'Siteri', 'Ana', 'O', 'Ødegård', '李'],
  )
  const last = fc.constantFrom(
    ...[
      'Klein',
      'Scheffler',
      'Wernli',
      'Heard',
      'Bossert',
      'Land',
      'Leiter',
      'Manager',
      'Mailer',
      'Person',
      'Service',
      'Lee',
    ],
  )
  const cell = fc.oneof(
    fc.constantFrom(
      '',
      'Sales team',
      'Equipo A',
      'Team',
      'Service',
      'Manager',
      'Leitung',
      'Member',
      'E-mail',
      'Unit 7',
    ),
    fc.constantFrom(
      '9-17',
      'Berlin',
      '-',
      'x',
      'Land',
      'Direction',
      'Lead',
      'Facilitator',
      'Chef',
      'N+1',
      'Bereich',
    ),
  )
  const line = fc.tuple(
    fc.tuple(first, last).map((both) => both.join(' ')),
    fc.array(cell, { maxLength: 4 }),
  )

  it('whatever stands in the first line, and below no headings', () => {
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 8 }),
        fc.constantFrom(',', ';', '\t'),
        (lines, mark) => {
          const { people, doubled, nameless, headings } = read(
            lines.map(([name, cells]) => [name, ...cells].join(mark)).join('\n'),
          )
          expect(headings).toBe(false)
          expect(nameless).toEqual([])
          const found = people.map(({ name }) => name)
          expect(new Set(found)).toEqual(new Set(lines.map(([name]) => name)))
          // Who is there less often than on the list is named.
          for (const [name] of lines) {
            const often = lines.filter((other) => other[0] === name).length
            if (found.filter((one) => one === name).length < often) expect(doubled).toContain(name)
          }
        },
      ),
      { numRuns: 500 },
    )
  })

  it('every line that is not empty is a person, of a person, the headings or named', () => {
    const heading = fc.constantFrom(
      'Name',
      'Vorname',
      'Last name',
      'Team',
      'E-mail',
      'Leitung',
      'Hours',
      'Locker',
      '',
    )
    const address = fc.constantFrom('', 'ana@x.org', 'bo@x.org', 'office@x.org', '-')
    const row = fc.tuple(fc.oneof(first, fc.constant('')), fc.oneof(last, fc.constant('')), address, cell)
    fc.assert(
      fc.property(fc.array(heading, { maxLength: 4 }), fc.array(row, { maxLength: 8 }), (head, body) => {
        const text = [head, ...body].map((cells) => cells.join(';')).join('\n')
        const { rows, people, doubled, alike, nameless, headings } = read(text)
        const rest = rows.length - Number(headings) - nameless.length
        expect(people.length).toBeLessThanOrEqual(rest)
        if (people.length < rest) expect(doubled).not.toEqual([])
        else expect(doubled).toEqual([])
        // Two seats for one address are never unnamed.
        for (const { name, email } of people) {
          const sharing = people.filter((other) => email.includes('@') && other.email === email)
          if (sharing.length > 1) expect(alike.flat()).toContain(name)
        }
      }),
      { numRuns: 500 },
    )
  })
})
