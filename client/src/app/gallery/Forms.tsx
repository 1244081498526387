import { Headphones, Users } from 'lucide-react'
import { useState } from 'react'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Field } from '../../ui/Field.tsx'
import { NativeSelect } from '../../ui/NativeSelect.tsx'
import { SealedHint } from '../../ui/SealedHint.tsx'
import { Slider } from '../../ui/Slider.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { Specimen } from './Specimen.tsx'

/** What people fill in. */
export function Forms() {
  const [outcome, setOutcome] = useState<'done' | 'partly' | 'not' | 'changed'>('partly')
  const [way, setWay] = useState<'here' | 'own'>('here')
  const [sure, setSure] = useState<number>()
  const [surer, setSurer] = useState<number | undefined>(7)
  return (
    <Specimen name="Field, TextInput, TextArea, NativeSelect, Checkbox, Switch, Choice, Slider, SealedHint">
      <div className="grid gap-6">
        <Field label="Name of the set" hint="As you will say it to each other." required>
          <TextInput defaultValue="Tuesday set" />
        </Field>
        <Field label="E-mail" optional error="An address has one @ in it. Please look again.">
          <TextInput type="email" defaultValue="ana.example.org" />
        </Field>
        <div>
          <Field label="I will">
            <TextArea
              voice="people"
              limit={80}
              defaultValue="Ask Ravi for half an hour and tell him what I can take on until March."
            />
          </Field>
          <SealedHint className="mt-2" />
        </div>
        <Field label="Template">
          <NativeSelect>
            <option>One presenter, 60 min</option>
            <option>Set meeting, three presenters, 2.5 h</option>
          </NativeSelect>
        </Field>
        <Choice
          legend="What happened?"
          value={outcome}
          onChange={setOutcome}
          options={[
            { value: 'done', label: 'Done' },
            { value: 'partly', label: 'Partly' },
            { value: 'not', label: 'Not' },
            { value: 'changed', label: 'Changed', disabled: true },
          ]}
        />
        <Choice
          legend="Where do you meet?"
          look="cards"
          value={way}
          onChange={setWay}
          options={[
            {
              value: 'here',
              label: 'Here',
              hint: 'You see and hear each other in this room.',
              icon: <Users />,
            },
            {
              value: 'own',
              label: 'In a call of our own',
              hint: 'Setroom leads beside it.',
              icon: <Headphones />,
            },
          ]}
        />
        <Field label="How sure are you?">
          <Slider
            label="How sure, 1 to 10"
            value={surer}
            onChange={setSurer}
            ends={['hardly', 'quite sure']}
          />
        </Field>
        <Field label="And now?">
          <Slider
            label="How sure now, 1 to 10"
            value={sure}
            onChange={setSure}
            ends={['hardly', 'quite sure']}
          />
        </Field>
        <div>
          <Checkbox
            label="I have read what is asked of me"
            hint="Every session, a real issue."
            defaultChecked
          />
          <Checkbox label="Listening today" />
          <Switch label="Noise suppression" hint="Takes the keyboard out." defaultChecked />
          <Switch label="Blur what is behind me" />
        </div>
      </div>
    </Specimen>
  )
}
