import { msg } from '@lingui/core/macro'
import type { Language } from '@setroom/shared'
import { voiceOf } from '../../app/language.ts'
import type { MailText } from './mailAddress.ts'

/** What an invitation is made of; `when` is written out already, in the person's language and zone. */
export type Invited = {
  name: string
  setName: string
  from: string
  address: string
  as: 'member' | 'guest' | 'observer' | 'support'
  /** Whom a support person sits beside. */
  whom?: string
}

/** The invitation in the person's own language. Rejects when the language cannot be fetched. */
export async function invitationMail(language: Language, invited: Invited): Promise<MailText> {
  const i18n = await voiceOf(language)
  const { name, setName, from, address, as, whom = '' } = invited
  const subjects = {
    member: msg`Your place in our set: ${setName}`,
    guest: msg`You are our guest: ${setName}`,
    observer: msg`You may observe a session of ours: ${setName}`,
    support: msg`To support ${whom} in our set: ${setName}`,
  }
  const bodies = {
    guest: msg`Hello ${name},

you are invited as a guest to one session of our action learning set “${setName}”. With this link you come to its door, and I let you in:

${address}

The link is for you alone. What is said in a session stays there.

See you soon
${from}`,
    observer: msg`Hello ${name},

all of us have said yes: you may observe one session of our action learning set “${setName}”. With this link you come to its door, and I let you in:

${address}

Whoever observes sees and hears the session and takes no part in it. The link is for you alone. What is said in a session stays there.

See you soon
${from}`,
    support: msg`Hello ${name},

you come to one session of our action learning set “${setName}” to support ${whom}. With this link you come to its door, and you are let in:

${address}

Before you go in, please read and affirm our contract: it binds you as it binds us. What is said in a session stays there, and nothing is recorded. The link is for you alone.

See you soon
${from}`,
    member: msg`Hello ${name},

you have a place in our action learning set “${setName}”. This is your personal link:

${address}

Open it in the browser you will use for our sessions and take your place. There is no account and no password: the link is your key. So keep it to yourself, and keep it somewhere; it is also your way back.

We help each other think about real problems, mostly by asking open questions. What is said among us stays among us. Setroom encrypts it in our browsers and records nothing.

See you soon
${from}`,
  }
  return { subject: i18n._(subjects[as]), body: i18n._(bodies[as]) }
}
