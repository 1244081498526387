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
  note: {
    subject: 'Un mot pour votre groupe',
    text: 'Quelqu’un de votre groupe a laissé un mot pour vous tous.',
  },
  export: {
    subject: 'Un export est annoncé',
    text: (day) =>
      `Quelque chose de votre groupe à quoi vous avez donné votre accord peut être exporté à partir du ${day}. Tant que ce n’est pas fait, vous pouvez le retirer.`,
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
