import type { MailWords } from './MailWords.ts'

export const german: MailWords = {
  commitmentSoon: {
    subject: 'Bald fällig',
    text: (day) => `Etwas, das du deinem Set zugesagt hast, ist am ${day} fällig.`,
  },
  commitmentDue: {
    subject: 'Heute fällig',
    text: 'Etwas, das du deinem Set zugesagt hast, ist heute fällig.',
  },
  commitmentLate: {
    subject: 'War fällig',
    text: (day) => `Etwas, das du deinem Set zugesagt hast, war am ${day} fällig.`,
  },
  commitmentsLate: {
    subject: 'War fällig',
    text: (day) => `Mehreres, was du deinem Set zugesagt hast, war bis ${day} fällig.`,
  },
  asked: {
    subject: 'Wie läuft es?',
    text: 'Jemand aus deinem Set fragt, wie es mit etwas läuft, das du zugesagt hast.',
  },
  session: { subject: 'Dein Set trifft sich bald', text: (when) => `Dein Set trifft sich am ${when}.` },
  dates: {
    subject: 'Termine deines Sets haben sich geändert',
    text: 'Die Termine deines Sets haben sich geändert:',
    moved: (was, when) => `nicht ${was}, sondern ${when}`,
    added: (when) => `neu: ${when}`,
    calledOff: (was) => `abgesagt: ${was}`,
    open: (was) => `verschoben, noch ohne neuen Termin: ${was}`,
    more: (dates) => `${dates === 1 ? 'ein weiterer' : `${dates} weitere`} auf der Seite des Sets`,
  },
  note: {
    subject: 'Eine Nachricht an euer Set',
    text: 'Jemand aus eurem Set hat euch allen eine Nachricht hinterlassen.',
  },
  export: {
    subject: 'Ein Export ist angekündigt',
    text: (day) =>
      `Etwas aus deinem Set, das du freigegeben hast, kann ab ${day} exportiert werden. Solange es nicht geschehen ist, kannst du es zurücknehmen.`,
  },
  takeOver: {
    subject: 'Euer Set braucht dein Wort',
    text: 'Jemand aus deinem Set bietet an, die Moderation zu übernehmen, weil eure Moderation nicht mehr da zu sein scheint. Dazu braucht es dein Ja; dein Nein beendet es.',
  },
  takeOverFromYou: {
    subject: 'Bist du noch da?',
    text: (day) =>
      `Jemand aus einem Set, das du moderierst, bietet an, die Moderation zu übernehmen, weil du nicht mehr da zu sein scheinst. Ab ${day} geht das, wenn die anderen Ja sagen und du nichts sagst. Ein Klick auf der Seite des Sets sagt, dass du da bist.`,
  },
  endSoon: {
    subject: 'Dein Set wird bald gelöscht',
    text: (day) =>
      `Dein Set hat sich lange nicht getroffen. Es wird am ${day} gelöscht, mit allem, was darin steht. Soll es bleiben, so plant eine weitere Sitzung. Was dir gehört, kannst du bis dahin mitnehmen.`,
  },
  signIn: {
    subject: 'Dein Link zum Anmelden',
    text: (minutes) =>
      `Jemand, wahrscheinlich du, möchte sich mit dieser Adresse bei Setroom anmelden. Öffne diesen Link auf dem Gerät, das du benutzen willst. Er gilt einmal, ${minutes} Minuten lang:`,
    ignore: 'Wenn du es nicht warst, ist nichts zu tun: Ohne diese Mail kommt niemand hinein.',
  },
  here: 'Hier findest du es:',
  noContent: 'Worum es geht, bleibt in deinem Set und steht deshalb nicht hier.',
  stop: 'Keine Erinnerungen mehr per E-Mail aus diesem Set, ein Klick:',
}
