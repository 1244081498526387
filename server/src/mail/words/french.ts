import type { MailWords } from './MailWords.ts'

export const french: MailWords = {
  commitmentSoon: {
    subject: 'Échéance proche',
    text: (day) => `Quelque chose que vous avez promis à votre groupe arrive à échéance le ${day}.`,
  },
  commitmentDue: {
    subject: 'Pour aujourd’hui',
    text: 'Quelque chose que vous avez promis à votre groupe arrive à échéance aujourd’hui.',
  },
  commitmentLate: {
    subject: 'Échéance passée',
    text: (day) => `Quelque chose que vous avez promis à votre groupe est arrivé à échéance le ${day}.`,
  },
  commitmentsLate: {
    subject: 'Échéance passée',
    text: (day) =>
      `Plusieurs choses que vous avez promises à votre groupe étaient attendues au plus tard le ${day}.`,
  },
  asked: {
    subject: 'Où en êtes-vous ?',
    text: 'Quelqu’un de votre groupe demande où vous en êtes de quelque chose que vous avez promis.',
  },
  session: {
    subject: 'Votre groupe se réunit bientôt',
    text: (when) => `Votre groupe se réunit le ${when}.`,
  },
  dates: {
    subject: 'Les dates de votre groupe ont changé',
    text: 'Les dates de votre groupe ont changé :',
    moved: (was, when) => `non plus le ${was}, mais le ${when}`,
    added: (when) => `nouvelle date : ${when}`,
    calledOff: (was) => `annulée : ${was}`,
    open: (was) => `reportée, encore sans nouvelle date : ${was}`,
    more: (dates) => `${dates === 1 ? 'une autre' : `${dates} autres`} sur la page du groupe`,
  },
  note: {
    subject: 'Un mot pour votre groupe',
    text: 'Quelqu’un de votre groupe a laissé un mot pour vous tous.',
  },
  export: {
    subject: 'Un export est annoncé',
    text: (day) =>
      `Quelque chose de votre groupe à quoi vous avez donné votre accord peut être exporté à partir du ${day}. Tant que ce n’est pas fait, vous pouvez le retirer.`,
  },
  takeOver: {
    subject: 'Votre groupe attend votre réponse',
    text: 'Quelqu’un de votre groupe propose de reprendre l’animation, parce que la personne qui l’anime semble ne plus être là. Il faut votre oui ; votre non y met fin.',
  },
  takeOverFromYou: {
    subject: 'Êtes-vous toujours là ?',
    text: (day) =>
      `Quelqu’un d’un groupe que vous animez propose de reprendre l’animation, parce que vous semblez ne plus être là. Ce sera possible à partir du ${day}, si les autres disent oui et que vous ne dites rien. Un clic sur la page du groupe dit que vous êtes là.`,
  },
  endSoon: {
    subject: 'Votre groupe sera bientôt effacé',
    text: (day) =>
      `Votre groupe ne s’est pas réuni depuis longtemps. Il sera effacé le ${day}, avec tout ce qu’il contient. Pour le garder, prévoyez une autre séance. D’ici là, vous pouvez emporter ce qui est à vous.`,
  },
  signIn: {
    subject: 'Votre lien de connexion',
    text: (minutes) =>
      `Quelqu’un, sans doute vous, souhaite se connecter à Setroom avec cette adresse. Ouvrez ce lien sur l’appareil que vous voulez utiliser. Il fonctionne une seule fois, pendant ${minutes} minutes :`,
    ignore: 'Si ce n’était pas vous, il n’y a rien à faire : sans ce message, personne n’entre.',
  },
  here: 'C’est par ici :',
  noContent: 'De quoi il s’agit reste dans votre groupe ; ce n’est donc pas écrit ici.',
  stop: 'Plus de rappels par e-mail de ce groupe, en un clic :',
}
