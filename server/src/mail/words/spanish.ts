import type { MailWords } from './MailWords.ts'

export const spanish: MailWords = {
  commitmentSoon: {
    subject: 'Vence pronto',
    text: (day) => `Algo que prometiste a tu grupo vence el ${day}.`,
  },
  commitmentDue: { subject: 'Para hoy', text: 'Algo que prometiste a tu grupo vence hoy.' },
  commitmentLate: {
    subject: 'Ya venció',
    text: (day) => `Algo que prometiste a tu grupo venció el ${day}.`,
  },
  commitmentsLate: {
    subject: 'Ya venció',
    text: (day) => `Varias cosas que prometiste a tu grupo vencían a más tardar el ${day}.`,
  },
  asked: {
    subject: '¿Cómo va?',
    text: 'Alguien de tu grupo pregunta cómo va algo que prometiste.',
  },
  session: { subject: 'Tu grupo se reúne pronto', text: (when) => `Tu grupo se reúne el ${when}.` },
  dates: {
    subject: 'Han cambiado las fechas de tu grupo',
    text: 'Han cambiado las fechas de tu grupo:',
    moved: (was, when) => `ya no el ${was}, sino el ${when}`,
    added: (when) => `nueva: ${when}`,
    calledOff: (was) => `cancelada: ${was}`,
    open: (was) => `aplazada, todavía sin fecha nueva: ${was}`,
    more: (dates) => `${dates === 1 ? 'una más' : `${dates} más`} en la página del grupo`,
  },
  note: {
    subject: 'Una nota para vuestro grupo',
    text: 'Alguien de vuestro grupo ha dejado una nota para todos.',
  },
  export: {
    subject: 'Se ha anunciado una exportación',
    text: (day) =>
      `Algo de tu grupo que liberaste se puede exportar a partir del ${day}. Mientras no se haga, puedes retirarlo.`,
  },
  takeOver: {
    subject: 'Tu grupo necesita tu respuesta',
    text: 'Alguien de tu grupo se ofrece a asumir la facilitación, porque quien la lleva parece no estar ya. Hace falta tu sí; tu no lo termina.',
  },
  takeOverFromYou: {
    subject: '¿Sigues ahí?',
    text: (day) =>
      `Alguien de un grupo que facilitas se ofrece a asumir la facilitación, porque parece que ya no estás. A partir del ${day} podrá hacerlo, si los demás dicen que sí y tú no dices nada. Un clic en la página del grupo dice que estás ahí.`,
  },
  endSoon: {
    subject: 'Tu grupo se borrará pronto',
    text: (day) =>
      `Tu grupo no se reúne desde hace mucho. Se borrará el ${day}, con todo lo que contiene. Para conservarlo, planificad otra sesión. Hasta entonces puedes llevarte lo que es tuyo.`,
  },
  signIn: {
    subject: 'Tu enlace para entrar',
    text: (minutes) =>
      `Alguien, seguramente tú, quiere entrar en Setroom con esta dirección. Abre este enlace en el dispositivo que quieras usar. Sirve una sola vez, durante ${minutes} minutos:`,
    ignore: 'Si no fuiste tú, no hay nada que hacer: sin este correo no entra nadie.',
  },
  here: 'Lo encuentras aquí:',
  noContent: 'De qué se trata se queda en tu grupo, así que no figura aquí.',
  stop: 'No más recordatorios por correo de este grupo, con un clic:',
}
