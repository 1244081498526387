import { z } from 'zod'
import type { SmtpOptions } from './smtpMailer.ts'

const envSchema = z.object({
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, abort: true })
    .refine(hasSoundName, 'a % in the user is written %25')
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(/^[^<>\r\n]*<?[^\s<>@]+@[\w.-]+>?$/, 'an address, or a name and <an address>')
    .optional(),
  PUBLIC_URL: z.string().optional(),
})

/**
 * Where mail goes out, from the environment; undefined where no mail server is named. The sender is MAIL_FROM, else
 * the address that signs in at the mail server, else setroom@ the host of PUBLIC_URL. Throws a ZodError.
 */
export function smtpFromEnv(env: NodeJS.ProcessEnv): SmtpOptions | undefined {
  const { SMTP_URL: url, MAIL_FROM, PUBLIC_URL } = envSchema.parse(env)
  if (url === undefined) return undefined
  const user = decodeURIComponent(new URL(url).username)
  const host =
    PUBLIC_URL !== undefined && URL.canParse(PUBLIC_URL) ? new URL(PUBLIC_URL).hostname : 'localhost'
  return { url, from: MAIL_FROM ?? (user.includes('@') ? user : `Setroom <setroom@${host}>`) }
}

/** Whether what stands in place of the user can be read: `%zz` cannot. A password is taken as it is then. */
function hasSoundName(url: string): boolean {
  try {
    decodeURIComponent(new URL(url).username)
    return true
  } catch {
    return false
  }
}
