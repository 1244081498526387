import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { pickLanguage } from '../../app/languages.ts'
import type { ApiRefusal } from '../../join/api.ts'
import { LanguageSelect } from '../../set/members/LanguageSelect.tsx'
import { TemplateChoice } from '../../set/programme/TemplateChoice.tsx'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { SealedHint } from '../../ui/SealedHint.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { apiWords } from '../../words/index.ts'
import { checkDraft, isSound, PURPOSE_LIMIT } from './checkDraft.ts'
import { DatesSection } from './DatesSection.tsx'
import { PeopleSection } from './PeopleSection.tsx'
import { Section } from './Section.tsx'
import { named } from './setDraft.ts'
import { useFoundSet } from './useFoundSet.ts'
import { useSetDraft } from './useSetDraft.ts'

/** The four questions a set is made of. What is wrong is said only after the button was pressed. */
export function NewSetForm() {
  const { t, i18n } = useLingui()
  const language = pickLanguage([i18n.locale])
  const { draft, change, forget } = useSetDraft(language)
  const { busy, found } = useFoundSet()
  const [tried, setTried] = useState(false)
  const [refused, setRefused] = useState<ApiRefusal>()
  const form = useRef<HTMLFormElement>(null)
  const [, navigate] = useLocation()

  const problems = tried ? checkDraft(draft, Date.now()) : { people: {} }
  const others = named(draft).length

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    setTried(true)
    setRefused(undefined)
    if (!isSound(checkDraft(draft, Date.now()))) {
      // After the errors are on the page.
      setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus())
      return
    }
    const founding = await found(draft)
    if (!founding.ok) return setRefused(founding.why)
    forget()
    navigate(`/set/${founding.set}/links`, { replace: true })
  }

  return (
    <form ref={form} noValidate onSubmit={submit}>
      <Section number={1} title={<Trans>The set</Trans>}>
        <Field
          label={<Trans>What is it called?</Trans>}
          error={problems.name && <Trans>A set needs a name.</Trans>}
          hint={<Trans>The server sees the name, so choose one that gives nothing away.</Trans>}
          required
        >
          <TextInput
            maxLength={120}
            autoComplete="off"
            value={draft.name}
            onChange={(event) => change({ name: event.target.value })}
          />
        </Field>
        <div>
          <Field
            label={<Trans>What is it for, in one sentence?</Trans>}
            error={problems.purpose && <Trans>That is too long to keep. Please shorten it.</Trans>}
            optional
          >
            <TextArea
              voice="people"
              limit={PURPOSE_LIMIT}
              value={draft.purpose}
              placeholder={t`We help each other lead through a year of change.`}
              onChange={(event) => change({ purpose: event.target.value })}
            />
          </Field>
          <SealedHint className="mt-1.5" />
        </div>
      </Section>

      <Section
        number={2}
        title={<Trans>You and the others</Trans>}
        about={
          <Trans>
            Three to eight people besides you work well. You facilitate; each of the others gets a link of
            their own.
          </Trans>
        }
      >
        <div className="grid gap-4 sm:grid-cols-2">
          <Field
            label={<Trans>Your name</Trans>}
            error={problems.myName && <Trans>The others need to know who you are.</Trans>}
            required
          >
            <TextInput
              maxLength={120}
              autoComplete="name"
              value={draft.me.name}
              onChange={(event) => change({ me: { ...draft.me, name: event.target.value } })}
            />
          </Field>
          <Field
            label={<Trans>Your e-mail</Trans>}
            error={problems.myEmail && <Trans>This does not look like an address.</Trans>}
            hint={<Trans>For reminders and to sign in again, where this server sends mail.</Trans>}
            optional
          >
            <TextInput
              type="email"
              inputMode="email"
              maxLength={254}
              autoComplete="email"
              value={draft.me.email}
              onChange={(event) => change({ me: { ...draft.me, email: event.target.value } })}
            />
          </Field>
          <Field label={<Trans>Your language</Trans>}>
            <LanguageSelect
              value={draft.me.language}
              onChange={(next) => change({ me: { ...draft.me, language: next } })}
            />
          </Field>
        </div>
        <div>
          <h3 className="mb-2 font-medium text-sm">
            <Trans>Who else is in it?</Trans>
          </h3>
          <PeopleSection
            people={draft.people}
            language={draft.me.language}
            problems={problems.people}
            onChange={(people) => change({ people })}
          />
          {tried && others < (draft.template === 'peerTrio90' ? 2 : 3) && (
            <p className="mt-3 text-ink-2 text-sm">
              <Trans>
                <Plural value={others} _0="Nobody yet" one="Only one person yet" other="Only # people yet" />.
                That is fine to begin with: more can be added any time.
              </Trans>
            </p>
          )}
        </div>
      </Section>

      <Section
        number={3}
        title={<Trans>How you meet</Trans>}
        about={<Trans>A start, not a rule: every session’s agenda can be changed, even while it runs.</Trans>}
      >
        <TemplateChoice
          legend={<Trans>Which kind of meeting?</Trans>}
          value={draft.template}
          onChange={(template) => change({ template })}
        />
      </Section>

      <Section
        number={4}
        title={<Trans>When you meet</Trans>}
        about={<Trans>If you know it already. Otherwise leave it empty.</Trans>}
      >
        <DatesSection draft={draft} problem={problems.first} onChange={change} />
      </Section>

      <div className="border-line border-t pt-8 sm:ps-60">
        {refused && (
          <Banner tone="error" className="mb-5" title={<Trans>The set was not made.</Trans>}>
            {t(apiWords[refused])} <Trans>What you wrote is still here.</Trans>
          </Banner>
        )}
        <Button type="submit" kind="main" size="large" busy={busy}>
          <Trans>Make the set and its links</Trans>
        </Button>
        <p className="mt-3 max-w-prose text-ink-2 text-sm">
          <Trans>
            Your browser makes the set’s key and everybody’s link now. The server gets neither; the names,
            addresses and dates it does get.
          </Trans>
        </p>
      </div>
    </form>
  )
}
