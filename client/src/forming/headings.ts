import type { ColumnKind } from './columns.ts'
import { sameText } from './person.ts'

/** A heading that was known: what its column holds, and its rank, the smaller the more it is meant by just that. */
export type Heading = {
  readonly kind: ColumnKind
  readonly rank: number
  /** Says what a column holds, but may as well stand below a heading, as somebody's role: "Member". */
  readonly vague: boolean
}

/**
 * Headings as people write them in four languages, as `plain` leaves them; a whole cell is one of these or is none. The
 * closest comes first: where a list has a team and a division, the team keeps people apart.
 */
const known: Readonly<Record<ColumnKind, string>> = {
  name: `name, names, full name, display name, employee name, member name, participant name, name of employee, your name,
    first and last name, name and surname, vollstandiger name, vollname, ganzer name, anzeigename, vor und nachname,
    name des mitarbeiters, name der person, nom, noms, nom complet, nom et prenom, nom prenom, prenom nom,
    nom du collaborateur, nombre completo, nombre y apellido, nombre y apellidos, apellidos y nombre, nombres y apellidos,
    nombre apellidos, nombre del empleado, nombre, nombres`,
  firstName: `first name, firstname, given name, given names, forename, vorname, vornamen, rufname, prenom, prenoms,
    nombre de pila, primer nombre`,
  lastName: `last name, lastname, surname, family name, nachname, familienname, zuname, nom de famille, apellido, apellidos,
    primer apellido`,
  email: `e mail, email, mail, e mail address, email address, mail address, work email, work e mail, business email,
    e mail adresse, email adresse, mailadresse, emailadresse, dienstliche e mail, adresse e mail, adresse email,
    adresse mail, courriel, adresse courriel, adresse electronique, correo, correo electronico, direccion de correo,
    direccion de correo electronico`,
  reportsTo: `reports to, reporting to, manager, line manager, direct manager, supervisor, direct supervisor, line lead, boss,
    superior, direct superior, reporting line, report to, reports to name, manager name, name of manager, managers name,
    manager s name, people manager, supervisor name, team lead, team leader, group lead, lead, leader, head, head of team,
    head of department, department head, manager email, manager e mail, supervisor email, n+1, n+1 name, nom n+1, nom du n+1,
    managed by, supervised by, next level manager, hierarchy, berichtet an, unterstellt, vorgesetzt, vorgesetzte,
    vorgesetzter, vorgesetzten, direkter vorgesetzter, direkte vorgesetzte, direkt vorgesetzte, vorgesetzte person, name vorgesetzte,
    disziplinarischer vorgesetzter, disziplinarische vorgesetzte, fuhrungskraft, direkte fuhrungskraft, chef, chefin,
    leiter, leiterin, leitung, teamleiter, teamleiterin, teamleitung, gruppenleiter, gruppenleiterin, gruppenleitung,
    abteilungsleiter, abteilungsleiterin, abteilungsleitung, bereichsleiter, bereichsleiterin, bereichsleitung,
    linienvorgesetzte, linienvorgesetzter, hierarchie, responsable, responsable hierarchique, superieur, superieure,
    superieur hierarchique, superieure hierarchique, rattache a, rattachee a, rattachement, rattachement hierarchique,
    manager direct, chef direct, cheffe, chef d equipe, cheffe d equipe, responsable directo, responsable directa,
    reporta a, depende de, jefe, jefa, jefe directo, jefa directa, jefatura, superior directo, superior jerarquico,
    jerarquia, encargado, encargada, supervisora, lider, gerente, a quien reporta`,
  team: `team, teams, team name, teamname, name of team, equipe, equipes, nom de l equipe, equipo, equipos, squad, crew, group,
    work group, gruppe, arbeitsgruppe, groupe, groupe de travail, grupo, grupo de trabajo, unit, org unit,
    organisational unit, organizational unit, organisation unit, organization unit, business unit, team unit, einheit,
    organisationseinheit, org einheit, oe, unite, unite organisationnelle, unidad, unidad organizativa, section, sektion, referat,
    sachgebiet, seccion, department, departments, dept, dpt, dep, department name, abteilung, abteilungen, abt, fachbereich,
    departement, service, direction, pole, departamento, depto, dpto, servicio, area, division, divisions, geschaftsbereich,
    bereich, ressort, sparte, sector, secteur, branch, filiale, company, firma, entreprise, empresa, organisation,
    organization, organizacion`,
  work: `function, job function, job, job title, title, role, work, work area, position, profession, occupation, funktion, rolle,
    beruf, tatigkeit, stelle, stellenbezeichnung, jobtitel, aufgabe, fonction, poste, metier, intitule du poste, profession,
    emploi, titre, funcion, puesto, puesto de trabajo, cargo, trabajo, profesion, ocupacion, rol`,
  culture: `culture, cultures, cultural background, country, countries, nationality, nation, language, languages,
    mother tongue, native language, site, location, kultur, kulturkreis, land, nationalitat, staatsangehorigkeit, sprache,
    sprachen, muttersprache, standort, pays, nationalite, langue, langues, langue maternelle, site de travail, lieu,
    cultura, pais, nacionalidad, idioma, idiomas, lengua, lengua materna, sede`,
  zone: `time zone, timezone, time zones, tz, zone, utc offset, gmt offset, zeitzone, zeitzonen, fuseau horaire, fuseau,
    fuseaux horaires, zona horaria, zona, huso horario, huso`,
  hours: `working hours, work hours, hours, hours of work, office hours, business hours, working time, work time, working times,
    availability, available, shift, arbeitszeit, arbeitszeiten, stunden, arbeitsstunden, uhrzeit, uhrzeiten, burozeiten,
    dienstzeit, dienstzeiten, erreichbarkeit, verfugbarkeit, schicht, horaire, horaires, heures, horaires de travail,
    heures de travail, disponibilite, disponibilites, horario, horarios, horas, horario laboral, horario de trabajo,
    horas de trabajo, disponibilidad, turno`,
  facilitates: `facilitator, facilitators, facilitates, facilitate, facilitation, can facilitate, facilitating, moderator,
    moderates, set adviser, set advisor, moderation, moderiert, begleitung, begleitet, begleiter, begleiterin,
    moderatorin, facilitateur, facilitatrice, facilite, animateur, animatrice, anime, animation, facilitador,
    facilitadora, facilita, facilitacion, moderador, moderadora, modera, animador, animadora`,
}

/** Headings for the name that may also be what somebody is. */
const vague = `who, person, people, member, members, participant, participants, employee, employees, staff, colleague, colleagues,
  wer, personen, mitglied, mitglieder, teilnehmer, teilnehmerin, teilnehmende, teilnehmerinnen, mitarbeiter,
  mitarbeiterin, mitarbeitende, kolleg, kollege, kollegin, qui, personne, personnes, membre, membres, participante,
  participants, collaborateur, collaboratrice, collaborateurs, employe, employee, quien, persona, personas, miembro,
  miembros, participante, participantes, empleado, empleada, empleados, colaborador, colaboradora, colaboradores`

const headings = new Map<string, Heading>()
for (const word of wordsOf(vague)) headings.set(word, { kind: 'name', rank: 99, vague: true })
for (const kind of Object.keys(known) as ColumnKind[])
  for (const [rank, word] of wordsOf(known[kind]).entries()) headings.set(word, { kind, rank, vague: false })

/** What a whole cell says as a heading; undefined where it is none that is known, as a person's name is. */
export function headingOf(cell: string): Heading | undefined {
  const text = withoutEndings(cell)
  const whole = headings.get(plain(text))
  if (whole !== undefined) return whole
  // "Team / Abteilung", "Nachname, Vorname": several headings of a column are one, where all of them are known.
  const pieces = text
    .split(/[,;/|&]|\s(?:and|or|und|oder|et|ou|y|o)\s/)
    .map((piece) => headings.get(plain(piece)))
  const [first] = pieces
  if (first === undefined || pieces.some((piece) => piece === undefined)) return undefined
  if (pieces.every((piece) => piece?.kind === first.kind)) return first
  return pieces.every((piece) => piece !== undefined && isNamePart(piece.kind))
    ? headings.get('name')
    : undefined
}

/** Whether a column holds a name, or a part of it. */
export function isNamePart(kind: ColumnKind | undefined): boolean {
  return kind === 'name' || kind === 'firstName' || kind === 'lastName'
}

function wordsOf(list: string): string[] {
  return list.split(',').map((word) => word.trim().replace(/\s+/g, ' '))
}

/** Without what stands in brackets, and without a second ending for the other gender: "Leiter*in", "Encargado/a". */
function withoutEndings(cell: string): string {
  return sameText(cell)
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, '')
    .replace(/(?<=\p{L})\s?[*:_/·.•-](?:innen|in|r|n|e|ne|fe|rice|trice|euse|a|as|os)(?!\p{L})/gu, '')
}

/** Letters, digits and plus signs, parted by one space. */
function plain(text: string): string {
  return text
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .replace(/ ?\+ ?/g, '+')
    .trim()
}
